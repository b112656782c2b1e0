namespace CatBot.Benchmarks.Settlement;

/// <summary>The towns of this run, each settled once, since that takes longer than measuring.</summary>
public sealed class Towns(Uri platform) : IAsyncDisposable
{
    private readonly Dictionary<int, Town> _settled = [];

    public async Task<Town> OfAsync(int people)
    {
        if (_settled.TryGetValue(people, out var town)) return town;
        await Console.Error.WriteLineAsync($"settling {people:N0} people …");
        return _settled[people] = await Town.SettleAsync(people, platform);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var town in _settled.Values) await town.DisposeAsync();
    }
}

namespace CatBot.Benchmarks.Measures;

/// <summary>Both sides, measured one right after the other.</summary>
public sealed record Pair<T>(T Baseline, T Catbot);

/// <summary>Measures both sides in turn, so that whatever else the machine does meets both alike.</summary>
public static class Pairs
{
    public static async Task<IReadOnlyList<Pair<T>>> MeasureAsync<T>(Sizes sizes, Func<Task<T>> baseline, Func<Task<T>> catbot)
    {
        var pairs = new List<Pair<T>>();
        for (var turn = 0; turn < sizes.Warm + sizes.Pairs; turn++) pairs.Add(new(await baseline(), await catbot()));
        return pairs[sizes.Warm..];
    }
}

using CatBot.Benchmarks.Doors;
using CatBot.Benchmarks.Measures;
using CatBot.Benchmarks.Settlement;

namespace CatBot.Benchmarks;

/// <summary>A whole command on SQLite against a bare endpoint that commits one row, both behind ASP.NET on loopback.</summary>
public sealed class RoundTrip(Towns towns) : IBenchmark
{
    public const string Called = "roundtrip";

    // The floor of performance.md for a whole command; times turn it over.
    private const double Floor = 0.15;

    public string Name => Called;

    public async Task<IReadOnlyList<Figure>> RunAsync(Sizes sizes)
    {
        var town = await towns.OfAsync(sizes.People);
        await using var bare = await InsertDoor.OpenAsync();
        await using var door = await CommandDoor.OpenAsync(town.Dispatcher);
        var commands = new Commands(sizes.People);
        var pairs = await Pairs.MeasureAsync(
            sizes, () => Load.PutOnAsync(bare.Address, sizes.Time, commands.Body), () => Load.PutOnAsync(door.Address(), sizes.Time, commands.Body));
        var name = $"/rsvp : one insert, {Sizes.Connections} connections, {sizes.People:N0} people";
        return
        [
            Figure.Of($"{name}, throughput", "/s", Floor, pairs, load => load.Rate),
            Figure.Of($"{name}, p50", Figure.Milliseconds, 1 / Floor, pairs, load => load.P50),
            Figure.Of($"{name}, p99", Figure.Milliseconds, 1 / Floor, pairs, load => load.P99),
        ];
    }
}

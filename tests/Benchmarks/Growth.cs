using CatBot.Benchmarks.Doors;
using CatBot.Benchmarks.Measures;
using CatBot.Benchmarks.Settlement;

namespace CatBot.Benchmarks;

/// <summary>The same work in larger and larger towns, against the smallest: what is well indexed and paged stays as fast.</summary>
public sealed class Growth(Towns towns) : IBenchmark
{
    public const string Called = "growth";

    // As goal 9 of performance.md asks of a courier with old rows around it.
    private const double Floor = 0.80;

    public string Name => Called;

    public async Task<IReadOnlyList<Figure>> RunAsync(Sizes sizes)
    {
        var figures = new List<Figure>();
        var small = await towns.OfAsync(sizes.Growing[0]);
        foreach (var people in sizes.Growing.Skip(1))
        {
            var large = await towns.OfAsync(people);
            var name = $"{large.People:N0} people : {small.People:N0}";
            figures.Add(Figure.Of($"/rsvp, {Sizes.Connections} connections, {name}", "/s", Floor, await RoundTrips(sizes, small, large), rate => rate));
            figures.Add(Figure.Of($"courier, a nudge each, {name}", "/s", Floor, await Drains(sizes, small, large), rate => rate));
        }

        return figures;
    }

    private static async Task<IReadOnlyList<Pair<double>>> RoundTrips(Sizes sizes, Town small, Town large)
    {
        await using var one = await CommandDoor.OpenAsync(small.Dispatcher);
        await using var other = await CommandDoor.OpenAsync(large.Dispatcher);
        return await Pairs.MeasureAsync(sizes, () => Rate(one, small), () => Rate(other, large));

        async Task<double> Rate(WebApplication door, Town town) =>
            (await Load.PutOnAsync(door.Address(), sizes.Time, new Commands(town.People).Body)).Rate;
    }

    // A small town is drained again and again until as much was sent as a drain of the large one, but no more than ten times.
    private static Task<IReadOnlyList<Pair<double>>> Drains(Sizes sizes, Town small, Town large) =>
        Pairs.MeasureAsync(sizes, () => Rate(small, Math.Min(10, large.People / small.People)), () => Rate(large, 1));

    private static async Task<double> Rate(Town town, int times)
    {
        var took = TimeSpan.Zero;
        for (var time = 0; time < times; time++) took += await town.DrainAsync();
        return town.People * times / took.TotalSeconds;
    }
}

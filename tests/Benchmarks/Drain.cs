using System.Collections.Concurrent;
using System.Diagnostics;
using CatBot.Benchmarks.Doors;
using CatBot.Benchmarks.Measures;
using CatBot.Benchmarks.Settlement;

namespace CatBot.Benchmarks;

/// <summary>The courier with everything on (SQLite, re-check, merge, words in two languages, rendering, written intent) against a bare loop that posts the same bodies.</summary>
public sealed class Drain(Towns towns, Stub stub) : IBenchmark
{
    public const string Called = "drain";

    // Goal 3 of performance.md.
    private const double Floor = 0.20;

    public string Name => Called;

    public async Task<IReadOnlyList<Figure>> RunAsync(Sizes sizes)
    {
        var town = await towns.OfAsync(sizes.Due);
        var bodies = await BodiesOf(town);
        var pairs = await Pairs.MeasureAsync(sizes, () => PostAll(bodies), async () => bodies.Length / (await town.DrainAsync()).TotalSeconds);
        var name = $"courier : {Sizes.PostsAtOnce} bare posts, {sizes.Due:N0} due nudges in {bodies.Length:N0} messages";
        return [Figure.Of(name, "/s", Floor, pairs, rate => rate)];
    }

    private static async Task<byte[][]> BodiesOf(Town town)
    {
        var copies = town.Channel.Copies = new ConcurrentBag<byte[]>();
        await town.DrainAsync();
        town.Channel.Copies = null;
        return await town.UnsentAsync() is 0 ? [.. copies] : throw new InvalidOperationException("Not every nudge was sent.");
    }

    private async Task<double> PostAll(byte[][] bodies)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Sizes.PostsAtOnce });
        var (began, next) = (Stopwatch.GetTimestamp(), -1);
        await Task.WhenAll(Enumerable.Range(0, Sizes.PostsAtOnce).Select(_ => Post()));
        return bodies.Length / Stopwatch.GetElapsedTime(began).TotalSeconds;

        async Task Post()
        {
            while (Interlocked.Increment(ref next) is var mine && mine < bodies.Length) await Load.PostAsync(client, stub.Address, bodies[mine]);
        }
    }
}

using System.Diagnostics;
using CatBot.Engagement.Nudges;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage.Tests.Outboxes;

/// <summary>Not a benchmark: it only notices when a step has become a hundred times slower.</summary>
public sealed class SpeedTests(ITestOutputHelper output)
{
    private const int Rows = 10_000;
    private const int Micro = 32;

    [Theory, BothEngines]
    public async Task Ten_thousand_nudges_are_claimed_begun_and_marked_in_seconds(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await store.Plan([.. Enumerable.Range(0, Rows).Select(_ => Some.Nudge())]);
        var watch = Stopwatch.StartNew();

        var token = Guid.NewGuid();
        while (await store.Outbox.ClaimAsync(token, Some.Now, Some.Lease, 500) is { Count: > 0 } claimed)
            foreach (var few in claimed.Select(nudge => nudge.Number).Chunk(Micro))
            {
                await store.Outbox.BeginSendingAsync(token, few, Some.Now);
                await store.Outbox.MarkAsync(token, [.. few.Select(Some.Sent)]);
            }

        output.WriteLine($"{Rows / watch.Elapsed.TotalSeconds:0} a second");
        (await store.Read(db => db.Nudges.CountAsync(nudge => nudge.State == NudgeState.Sent))).ShouldBe(Rows);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }
}

using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage.Tests.Outboxes;

public sealed class RaceTests
{
    private const int Rows = 2000;

    [Theory, BothEngines]
    public async Task Couriers_in_several_processes_share_the_queue_and_no_nudge_goes_to_two(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await store.Plan([.. Enumerable.Range(0, Rows).Select(_ => Some.Nudge())]);
        var others = Enumerable.Range(0, 2).Select(_ => ChildProcess.Start("claim", store.Connection)).ToList();
        foreach (var other in others) (await other.Says()).ShouldBe("ready");

        foreach (var other in others) other.GoOn();
        var mine = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ClaimAll(store))));
        var theirs = await Task.WhenAll(others.Select(other => other.SaysAtTheEnd()));

        var claimed = mine.SelectMany(numbers => numbers).Concat(theirs.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse))).ToList();
        claimed.Count.ShouldBe(Rows);
        claimed.Distinct().Count().ShouldBe(Rows);
        foreach (var other in others) await other.DisposeAsync();
    }

    [Theory, BothEngines]
    public async Task A_stalled_courier_and_the_one_that_took_over_never_both_send(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await store.Plan([.. Enumerable.Range(0, 200).Select(_ => Some.Nudge())]);
        var (stalled, next) = (Guid.NewGuid(), Guid.NewGuid());
        var numbers = (await store.Outbox.ClaimAsync(stalled, Some.Now, Some.Lease, 200)).Select(nudge => nudge.Number).ToList();
        var later = Some.Now + Some.Lease;

        var taken = Task.Run(() => store.Outbox.ClaimAsync(next, later, Some.Lease, 200));
        var sending = await Task.WhenAll(numbers.Chunk(20).Select(some => Task.Run(() => store.Outbox.BeginSendingAsync(stalled, some, later))));

        sending.ShouldAllBe(begun => begun.Count == 0);
        (await taken).Count.ShouldBe(200);
        (await store.Outbox.BeginSendingAsync(next, numbers, later)).Count.ShouldBe(200);
    }

    private static async Task<List<long>> ClaimAll(Store store)
    {
        var numbers = new List<long>();
        while (await store.Outbox.ClaimAsync(Guid.NewGuid(), Some.Now, Some.Lease, 25) is { Count: > 0 } claimed)
            numbers.AddRange(claimed.Select(nudge => nudge.Number));
        return numbers;
    }
}

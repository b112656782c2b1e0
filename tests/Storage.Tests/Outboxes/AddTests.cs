using CatBot.Engagement.Nudges;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage.Tests.Outboxes;

public sealed class AddTests
{
    private static readonly Guid _token = new("00000000-0000-0000-0000-0000000000AA");

    [Theory, BothEngines]
    public async Task A_planned_nudge_is_kept_as_it_was_planned(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var (mine, post) = (Some.Nudge(5), Nudge.Post(Some.Coalition().Id, NudgeKind.MeetingDayPost, Guid.NewGuid(), "day", Some.Now, Some.Now));

        await store.Plan(mine, post);

        var kept = await store.Read(db => db.Nudges.OrderBy(nudge => nudge.DueAt).ToListAsync());
        kept[1].Number.ShouldBePositive();
        Facts(kept[1]).ShouldBe(Facts(mine));
        kept[0].PersonId.ShouldBeNull();
        kept[0].Facts.ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task A_key_that_exists_is_passed_over_whatever_became_of_it(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var nudges = Enumerable.Range(0, 5).Select(_ => Some.Nudge()).ToList();
        await store.Plan(nudges[..3]);
        var claimed = await store.Outbox.ClaimAsync(_token, Some.Now, Some.Lease, 2);
        await store.Outbox.MarkAsync(_token, [Some.Sent(claimed[0].Number), Some.Sent(claimed[1].Number) with { State = NudgeState.Dropped }]);
        await using var db = store.Open();

        (await store.Outbox.AddAsync(db, nudges)).ShouldBe(2);
        (await store.Outbox.AddAsync(db, [.. nudges, .. nudges])).ShouldBe(0);
        (await store.Outbox.AddAsync(db, [])).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task What_is_planned_in_a_transaction_that_is_given_up_was_never_planned(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await using (var db = store.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            (await store.Outbox.AddAsync(db, [Some.Nudge()])).ShouldBe(1);
        }

        (await store.Read(db => db.Nudges.CountAsync())).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task Planners_of_the_same_nudges_do_not_lock_each_other_out(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var nudges = Enumerable.Range(0, 3000).Select(_ => Some.Nudge()).ToList();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(planner =>
            Task.Run(() => store.Plan(planner % 2 == 0 ? nudges : [.. Enumerable.Reverse(nudges)]))));

        (await store.Read(db => db.Nudges.CountAsync())).ShouldBe(3000);
    }

    [Theory, BothEngines]
    public async Task Fifty_thousand_nudges_are_one_statement(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await using var db = store.Open();

        (await store.Outbox.AddAsync(db, [.. Enumerable.Range(0, 50_000).Select(_ => Some.Nudge())])).ShouldBe(50_000);
    }

    [Theory, BothEngines]
    public async Task Every_kind_of_writing_comes_back_as_it_went_in(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var nudge = Nudge.To(Some.Membership(), NudgeKind.Relay, Guid.NewGuid(), "1", Some.Now, Some.Now, "\"; DROP TABLE nudges; -- שלום é \U0001F408 {0} \\ \n");

        await store.Plan(nudge);

        (await store.Read(db => db.Nudges.SingleAsync())).Facts.ShouldBe(nudge.Facts);
    }

    private static object Facts(Nudge nudge) => new
    {
        nudge.Key, nudge.CoalitionId, nudge.PersonId, nudge.Kind, nudge.SubjectId, nudge.Step, nudge.DueAt, nudge.ExpiresAt, nudge.LookAt, nudge.State, nudge.Reason,
        nudge.Facts, nudge.Attempts, nudge.ClaimToken, nudge.LeaseUntil, nudge.SentAt, nudge.MessageRef,
    };
}

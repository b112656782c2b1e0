using CatBot.Engagement.Nudges;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Storage.Tests.Outboxes;

public sealed class MarkTests
{
    private static readonly Guid _mine = new("00000000-0000-0000-0000-0000000000AA");
    private static readonly Guid _theirs = new("00000000-0000-0000-0000-0000000000BB");

    [Theory, BothEngines]
    public async Task A_mark_says_what_became_of_a_nudge_and_ends_the_claim(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var number = await Claimed(store);

        (await store.Outbox.MarkAsync(_mine, [new(number, NudgeState.Sent, "why", Some.Now + Some.Lease, Some.Now, "C1:42", 3)])).ShouldBe(1);

        var nudge = await store.Read(db => db.Nudges.SingleAsync());
        (nudge.State, nudge.Reason, nudge.LookAt, nudge.SentAt, nudge.MessageRef, nudge.Attempts)
            .ShouldBe((NudgeState.Sent, "why", Some.Now + Some.Lease, Some.Now, "C1:42", 3));
        (nudge.ClaimToken, nudge.LeaseUntil).ShouldBe((null, null));
    }

    [Theory, BothEngines]
    public async Task A_nudge_that_waits_is_looked_at_again_at_its_time(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var number = await Claimed(store);
        var later = Some.Now + Duration.FromMinutes(30);

        await store.Outbox.MarkAsync(_mine, [new(number, NudgeState.Planned, "quiet hours", later, null, null, 0)]);

        (await store.Outbox.ClaimAsync(_theirs, later - Duration.FromMilliseconds(1), Some.Lease, 10)).ShouldBeEmpty();
        (await store.Outbox.ClaimAsync(_theirs, later, Some.Lease, 10)).ShouldHaveSingleItem().Reason.ShouldBe("quiet hours");
    }

    [Theory]
    [InlineData(Engine.Sqlite, NudgeState.Claimed)]
    [InlineData(Engine.Sqlite, NudgeState.Sending)]
    [InlineData(Engine.Postgres, NudgeState.Claimed)]
    [InlineData(Engine.Postgres, NudgeState.Sending)]
    public async Task A_mark_in_the_middle_of_the_work_keeps_the_claim(Engine engine, NudgeState state)
    {
        await using var store = await Store.Migrated(engine);
        var number = await Claimed(store);

        await store.Outbox.MarkAsync(_mine, [new(number, state, "tried", Some.Now, null, null, 1)]);

        var nudge = await store.Read(db => db.Nudges.SingleAsync());
        (nudge.ClaimToken, nudge.LeaseUntil, nudge.Attempts).ShouldBe((_mine, Some.Now + Some.Lease, 1));
    }

    [Theory, BothEngines]
    public async Task A_stale_token_marks_nothing(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var number = await Claimed(store);
        await store.Outbox.ClaimAsync(_theirs, Some.Now + Some.Lease, Some.Lease, 10);

        (await store.Outbox.MarkAsync(_mine, [Some.Sent(number)])).ShouldBe(0);

        var nudge = await store.Read(db => db.Nudges.SingleAsync());
        (nudge.State, nudge.ClaimToken).ShouldBe((NudgeState.Claimed, _theirs));
    }

    private static async Task<long> Claimed(Store store)
    {
        await store.Plan(Some.Nudge());
        return (await store.Outbox.ClaimAsync(_mine, Some.Now, Some.Lease, 1))[0].Number;
    }
}

using CatBot.Engagement.Nudges;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Storage.Tests.Outboxes;

public sealed class ClaimTests
{
    private static readonly Guid _mine = new("00000000-0000-0000-0000-0000000000AA");
    private static readonly Guid _theirs = new("00000000-0000-0000-0000-0000000000BB");

    [Theory, BothEngines]
    public async Task Nothing_is_claimed_before_it_is_due(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await store.Plan(Some.Nudge(minutes: 0.000_001), Some.Nudge(60));

        (await store.Outbox.ClaimAsync(_mine, Some.Now, Some.Lease, 10)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Due_nudges_come_in_the_order_in_which_they_are_due_and_no_more_than_asked_for(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await store.Plan(Some.Nudge(-1, step: "second"), Some.Nudge(0, step: "third"), Some.Nudge(-2, step: "first"));

        var claimed = await store.Outbox.ClaimAsync(_mine, Some.Now, Some.Lease, 2);

        claimed.Select(nudge => nudge.Step).ShouldBe(["first", "second"]);
        claimed.ShouldAllBe(nudge => nudge.State == NudgeState.Claimed && nudge.ClaimToken == _mine && nudge.LeaseUntil == Some.Now + Some.Lease);
    }

    [Theory, BothEngines]
    public async Task What_one_courier_holds_no_other_gets_until_the_lease_ends(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await store.Plan(Some.Nudge());
        var first = await store.Outbox.ClaimAsync(_mine, Some.Now, Some.Lease, 10);

        (await store.Outbox.ClaimAsync(_theirs, Some.Now + Some.Lease - Duration.FromMilliseconds(1), Some.Lease, 10)).ShouldBeEmpty();
        var second = (await store.Outbox.ClaimAsync(_theirs, Some.Now + Some.Lease, Some.Lease, 10)).ShouldHaveSingleItem();

        (second.Number, second.State, second.ClaimToken).ShouldBe((first[0].Number, NudgeState.Claimed, _theirs));
    }

    [Theory, BothEngines]
    public async Task A_nudge_whose_sending_was_cut_off_comes_back_as_one(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await store.Plan(Some.Nudge());
        var number = (await store.Outbox.ClaimAsync(_mine, Some.Now, Some.Lease, 10))[0].Number;
        await store.Outbox.BeginSendingAsync(_mine, [number], Some.Now);

        var again = await store.Outbox.ClaimAsync(_theirs, Some.Now + Some.Lease, Some.Lease, 10);

        again.ShouldHaveSingleItem().State.ShouldBe(NudgeState.Sending);
    }

    [Theory, BothEngines]
    public async Task What_is_finished_is_never_claimed_again(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await store.Plan([.. Enumerable.Range(0, 4).Select(_ => Some.Nudge())]);
        var numbers = (await store.Outbox.ClaimAsync(_mine, Some.Now, Some.Lease, 10)).Select(nudge => nudge.Number).ToList();
        NudgeState[] ends = [NudgeState.Sent, NudgeState.Dropped, NudgeState.CouldNotReach, NudgeState.MaybeSent];
        await store.Outbox.MarkAsync(_mine, [.. numbers.Zip(ends, (number, end) => Some.Sent(number) with { State = end })]);

        (await store.Outbox.ClaimAsync(_theirs, Some.Now + Duration.FromDays(1), Some.Lease, 10)).ShouldBeEmpty();
        (await store.Read(db => db.Nudges.Select(nudge => nudge.State).ToListAsync())).ShouldBe(ends, ignoreOrder: true);
    }

    [Theory, BothEngines]
    public async Task Only_a_living_claim_may_send(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await store.Plan(Some.Nudge(), Some.Nudge());
        var numbers = (await store.Outbox.ClaimAsync(_mine, Some.Now, Some.Lease, 10)).Select(nudge => nudge.Number).ToList();

        (await store.Outbox.BeginSendingAsync(_theirs, numbers, Some.Now)).ShouldBeEmpty();
        (await store.Outbox.BeginSendingAsync(_mine, numbers, Some.Now + Some.Lease)).ShouldBeEmpty();
        (await store.Outbox.BeginSendingAsync(_mine, [numbers[0], 999], Some.Now)).ShouldBe([numbers[0]]);
        (await store.Outbox.BeginSendingAsync(_mine, [], Some.Now)).ShouldBeEmpty();

        (await store.Read(db => db.Nudges.OrderBy(nudge => nudge.Number).Select(nudge => nudge.State).ToListAsync()))
            .ShouldBe(numbers.Order().Select(number => number == numbers[0] ? NudgeState.Sending : NudgeState.Claimed));
    }
}

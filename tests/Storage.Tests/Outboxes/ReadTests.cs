using CatBot.Engagement.Nudges;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Storage.Tests.Outboxes;

public sealed class ReadTests
{
    private static readonly Guid _token = new("00000000-0000-0000-0000-0000000000AA");

    [Theory, BothEngines]
    public async Task What_waits_for_people_is_what_is_planned_for_them(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var (sam, priya, lee) = (Some.Membership(), Some.Membership(), Some.Membership());
        await store.Plan(Some.Nudge(-5, sam));
        await store.Outbox.ClaimAsync(_token, Some.Now, Some.Lease, 10);
        await store.Plan(Some.Nudge(20, sam, step: "third"), Some.Nudge(10, priya, step: "second"), Some.Nudge(30, sam), Some.Nudge(10, lee), Some.Nudge(5, sam, step: "first"));

        var waiting = await store.Outbox.WaitingAsync([sam.PersonId, priya.PersonId], Some.Now + Duration.FromMinutes(30));

        waiting.Select(nudge => nudge.Step).ShouldBe(["first", "second", "third"]);
        (await store.Outbox.WaitingAsync([], Some.Now + Duration.FromMinutes(30))).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task What_people_were_sent_is_counted_from_a_moment_on(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var (sam, lee) = (Some.Membership(), Some.Membership());
        await store.Plan(
            Some.Nudge(-4, sam, step: "long ago"), Some.Nudge(-3, sam, kind: NudgeKind.TaskOffer), Some.Nudge(-2, lee), Some.Nudge(-1, sam, step: "not sent"));
        var numbers = (await store.Outbox.ClaimAsync(_token, Some.Now, Some.Lease, 3)).Select(nudge => nudge.Number).ToList();
        await store.Outbox.MarkAsync(_token, [Some.Sent(numbers[0]) with { SentAt = Some.Now - Duration.FromDays(8) }, Some.Sent(numbers[1]), Some.Sent(numbers[2])]);

        var sent = await store.Outbox.SentSinceAsync([sam.PersonId], Some.Now - Duration.FromDays(7));

        sent.ShouldBe([(sam.PersonId, NudgeKind.TaskOffer, Some.Now)]);
    }

    [Theory, BothEngines]
    public async Task Whoever_waits_is_told_the_next_moment_to_look(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        (await store.Outbox.NextLookAsync()).ShouldBeNull();

        await store.Plan(Some.Nudge(60), Some.Nudge(-10));
        (await store.Outbox.NextLookAsync()).ShouldBe(Some.Now - Duration.FromMinutes(10));

        var number = (await store.Outbox.ClaimAsync(_token, Some.Now, Some.Lease, 10))[0].Number;
        (await store.Outbox.NextLookAsync()).ShouldBe(Some.Now + Some.Lease);

        await store.Outbox.MarkAsync(_token, [Some.Sent(number)]);
        (await store.Outbox.NextLookAsync()).ShouldBe(Some.Now + Duration.FromMinutes(60));

        await store.Outbox.ClaimAsync(_token, Some.Now + Duration.FromMinutes(60), Some.Lease, 10);
        (await store.Outbox.NextLookAsync()).ShouldBe(Some.Now + Duration.FromMinutes(60) + Some.Lease);
    }

    [Theory, BothEngines]
    public async Task What_was_planned_about_a_subject_can_be_planned_anew(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var meeting = Guid.NewGuid();
        Nudge[] nudges = [.. Enumerable.Range(0, 5).Select(step => Some.Nudge(0, subject: meeting, step: $"{step}")), Some.Nudge()];
        await store.Plan(nudges[..4]);
        await End(store, NudgeState.Sent, NudgeState.Dropped, NudgeState.Sending, NudgeState.Claimed);
        await store.Plan(nudges[4..]);

        await using var db = store.Open();
        (await store.Outbox.ForgetPlannedAsync(db, meeting)).ShouldBe(2);
        (await db.Nudges.Where(nudge => nudge.SubjectId == meeting).Select(nudge => nudge.State).ToListAsync())
            .ShouldBe([NudgeState.Sent, NudgeState.Sending, NudgeState.Claimed], ignoreOrder: true);
        (await store.Outbox.AddAsync(db, nudges)).ShouldBe(2);
    }

    private static async Task End(Store store, params NudgeState[] states)
    {
        var claimed = await store.Outbox.ClaimAsync(_token, Some.Now, Some.Lease, states.Length);
        await store.Outbox.MarkAsync(_token, [.. claimed.Zip(states, (nudge, state) =>
            new Mark(nudge.Number, state, null, Some.Now, state is NudgeState.Sent ? Some.Now : null, null, 1))]);
    }
}

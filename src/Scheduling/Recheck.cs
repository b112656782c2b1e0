using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Gathers what decides on one nudge, as things are now, and asks the rules.</summary>
/// <param name="facts">How things are.</param>
/// <param name="sent">When each person got unasked messages in the last seven days.</param>
public sealed class Recheck(Batch facts, ILookup<Id<Person>, Instant> sent)
{
    /// <summary>Begins the step of a notice to somebody who is away about just that, such as the one that a coordinator wrote it down.</summary>
    public const string AboutTheirLeave = "standing-";

    /// <summary>What becomes of the nudge at <paramref name="now"/>.</summary>
    public SendDecision Decide(Nudge nudge, Instant now) => SendRules.Decide(FactsOf(nudge, now), now);

    /// <summary>The first moment at which one more unasked message fits in the person's week.</summary>
    public Instant BudgetFrom(Membership member, IEnumerable<Instant> alsoSent, Instant now) =>
        MessageBudget.NextAllowed(
            sent[member.PersonId].Concat(alsoSent),
            now,
            MessageBudget.Limit(facts.Coalitions[member.CoalitionId].WeeklyMessages, member.LessOften));

    private SendFacts FactsOf(Nudge nudge, Instant now) => new(nudge.Kind, nudge.DueAt, nudge.ExpiresAt, To(nudge, now))
    {
        Meeting = MeetingFacts.Of(nudge, facts),
        Task = TaskOf(nudge),
        QuietSpell = QuietSpellOf(nudge),
        AskedFor = nudge.Step.StartsWith("snooze", StringComparison.Ordinal) || nudge.Step.StartsWith(AboutTheirLeave, StringComparison.Ordinal),
        StillTheirPart = StillTheirPart(nudge),
    };

    private RecipientNow To(Nudge nudge, Instant now)
    {
        if (nudge.PersonId is null) return RecipientNow.Channel;
        if (facts.Recipient(nudge) is not { } person || facts.MembershipOf(nudge) is not { } member)
            return RecipientNow.Channel with { Standing = Standing.MovedOn };
        var zone = DateTimeZoneProviders.Tzdb[facts.Coalitions[nudge.CoalitionId].Zone];
        return new(
            ComingBack.Now(member.Standing, member.ReturnOn, zone, now),
            member.PausedUntil,
            person.ConsentedAt is not null,
            member.OptOuts,
            new(person.QuietFrom, person.QuietTo),
            DateTimeZoneProviders.Tzdb[person.Zone],
            BudgetFrom(member, [], now));
    }

    private TaskNow? TaskOf(Nudge nudge)
    {
        if (!facts.Tasks.TryGetValue(nudge.SubjectId, out var task)) return null;
        var offer = nudge.PersonId is { } person ? facts.Offers.GetValueOrDefault((task.Id, person)) : null;
        return new(
            task.State,
            Theirs: task.AssigneeId is null ? offer is not null : task.AssigneeId == nudge.PersonId,
            Declined: offer is { Declined: true },
            HasMoreTime: IsOldStep(nudge, task),
            task.SnoozedUntil);
    }

    // Steps carry the round they were planned in; a task that was given anew or extended has a later one.
    private static bool IsOldStep(Nudge nudge, MicroTask task) =>
        nudge.Kind is NudgeKind.TaskReminder or NudgeKind.TaskOverdue or NudgeKind.TaskReturned
        && !nudge.Step.EndsWith($"-{task.Round}", StringComparison.Ordinal);

    private QuietSpellNow? QuietSpellOf(Nudge nudge)
    {
        if (facts.CheckIns.TryGetValue(nudge.SubjectId, out var checkIn))
            return new(HeardFrom: checkIn.EndedAt is not null || facts.MembershipOf(nudge)?.LastSignAt > checkIn.QuietSince, Talked: false);
        if (!facts.HandOvers.TryGetValue(nudge.SubjectId, out var handOver)) return null;
        var partner = facts.Memberships.GetValueOrDefault((handOver.CoalitionId, handOver.PersonId));
        return new(HeardFrom: !handOver.Requested && partner?.LastSignAt > handOver.OpenedAt, Talked: handOver.ClosedAt is not null);
    }

    private bool StillTheirPart(Nudge nudge) => nudge.Kind switch
    {
        NudgeKind.MeetingMissingLink or NudgeKind.CouldNotReach => facts.MembershipOf(nudge) is { Role: Role.Coordinator },
        NudgeKind.HandOver or NudgeKind.HandOverReminder =>
            facts.HandOvers.TryGetValue(nudge.SubjectId, out var handOver) && handOver.ConnectorId == nudge.PersonId,
        NudgeKind.TaskReturned => facts.Tasks.TryGetValue(nudge.SubjectId, out var task) && task.AssignedById == nudge.PersonId,
        _ => true,
    };
}

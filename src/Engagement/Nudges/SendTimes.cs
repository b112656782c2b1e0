using NodaTime;

namespace CatBot.Engagement.Nudges;

/// <summary>What delays a nudge that may be said: the first reason that holds, since each is asked again when the wait is over.</summary>
internal static class SendTimes
{
    public static SendDecision.NotBefore? Wait(SendFacts facts, Instant now) =>
        Until(facts.Due, WaitReason.ItIsNotDue, now)
        ?? Until(SnoozedUntil(facts), WaitReason.ThePersonAskedForLater, now)
        ?? Until(QuietUntil(facts, now), WaitReason.TheHoursAreQuiet, now)
        ?? Until(BudgetFrom(facts), WaitReason.TheWeekIsFull, now);

    private static SendDecision.NotBefore? Until(Instant? at, WaitReason why, Instant now) =>
        at > now ? new SendDecision.NotBefore(at.Value, why) : null;

    private static Instant? SnoozedUntil(SendFacts facts) =>
        facts.Kind is NudgeKind.TaskReminder or NudgeKind.TaskOverdue ? facts.Task?.SnoozedUntil : null;

    /// <summary>An exemption wakes nobody who can be told in time after a night's sleep.</summary>
    private static Instant? QuietUntil(SendFacts facts, Instant now)
    {
        var morning = facts.To.Quiet.NextAllowed(now, facts.To.Zone);
        var exempt = Exemptions.FromQuietHours(facts.Kind, facts.Meeting);
        return exempt <= now || (exempt < morning && morning >= facts.Expires) ? exempt : morning;
    }

    private static Instant? BudgetFrom(SendFacts facts)
    {
        if (facts.AskedFor || !KindTraits.Of(facts.Kind).CountsInBudget)
            return null;
        return Exemptions.FromBudget(facts.Kind, facts.Meeting) is { } exempt ? Instant.Min(exempt, facts.To.BudgetFrom) : facts.To.BudgetFrom;
    }
}

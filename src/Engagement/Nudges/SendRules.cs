using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Nudges;

/// <summary>
/// Whether one nudge may be said now. First what ends it, then what delays it: 1 expired, 2 moved on, 3 has not agreed yet, 4 paused,
/// 5 the coalition's critical pause, 6 on leave or seconded, 7 opted out, 8 what it is about has changed, 9 no longer the person's part;
/// then 10 due, 11 snooze, 12 quiet hours, 13 the week's budget. The reason reported is the first that holds, so a pause is never hidden behind an answer.
/// </summary>
public static class SendRules
{
    public static SendDecision Decide(SendFacts facts, Instant now) =>
        Ended(facts, now) is { } why ? new SendDecision.Drop(why)
        : SendTimes.Wait(facts, now) is not { } wait ? new SendDecision.SendNow()
        : wait.At < facts.Expires ? wait
        : new SendDecision.Drop(DropReason.ItWouldComeTooLate);

    private static DropReason? Ended(SendFacts facts, Instant now) =>
        now >= facts.Expires ? DropReason.ItExpired
        : NotToThem(facts, now) ?? Subjects.Ended(facts) ?? (facts.StillTheirPart ? null : DropReason.ThePersonIsNoLongerMeant);

    private static DropReason? NotToThem(SendFacts facts, Instant now) => facts switch
    {
        { To.Standing: Standing.MovedOn } => DropReason.ThePersonMovedOn,
        { To.Agreed: false, Kind: not NudgeKind.Welcome } => DropReason.ThePersonHasNotAgreedYet,
        { To.Standing: Standing.Paused } => DropReason.ThePersonPaused,
        _ when facts.To.PausedUntil > now => DropReason.ThePersonPaused,
        _ when facts.CriticalPauseUntil > now && KindTraits.Of(facts.Kind).Automatic => DropReason.TheCoalitionPaused,
        { To.Standing: Standing.OnLeave or Standing.Seconded, AskedFor: false, Kind: not NudgeKind.WelcomeBack } => DropReason.ThePersonIsAway,
        _ when OptedOut(facts) => DropReason.ThePersonOptedOut,
        _ => null,
    };

    /// <summary>Who opted out of meetings still hears that one is off to which they would have gone.</summary>
    private static bool OptedOut(SendFacts facts) =>
        (facts.To.OptOuts & KindTraits.Of(facts.Kind).OptOut) != OptOuts.None
        && !(facts.Kind is NudgeKind.MeetingCancelled && facts.Meeting?.Answer?.IsComing() is true);
}

using CatBot.Engagement.Nudges;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Every way in which a courier lets go of a nudge.</summary>
public static class Marks
{
    public static Mark Sent(Nudge nudge, Instant at, string reference) => new(nudge.Number, NudgeState.Sent, null, nudge.LookAt, at, reference, nudge.Attempts + 1);

    /// <summary>Looked at again later: for quiet hours, a full week, or to go together with another.</summary>
    public static Mark Wait(Nudge nudge, Instant until, string? why) => new(nudge.Number, NudgeState.Planned, why, until, null, null, nudge.Attempts);

    /// <summary>Tried, and to be tried again.</summary>
    public static Mark TryAgain(Nudge nudge, Instant at, string why) => new(nudge.Number, NudgeState.Planned, why, at, null, null, nudge.Attempts + 1);

    public static Mark Drop(Nudge nudge, string why) => new(nudge.Number, NudgeState.Dropped, why, nudge.LookAt, null, null, nudge.Attempts);

    public static Mark CouldNotReach(Nudge nudge, string why) => new(nudge.Number, NudgeState.CouldNotReach, why, nudge.LookAt, null, null, nudge.Attempts + 1);

    /// <summary>Nobody can say whether it went: shown to coordinators, never sent again.</summary>
    public static Mark MaybeSent(Nudge nudge, string why) => new(nudge.Number, NudgeState.MaybeSent, why, nudge.LookAt, null, null, nudge.Attempts + 1);
}

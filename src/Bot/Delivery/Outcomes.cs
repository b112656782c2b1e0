using CatBot.Engagement.Nudges;
using CatBot.Scheduling;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>What an attempt means for a nudge.</summary>
internal static class Outcomes
{
    /// <summary>The person has no account on a channel that is running; a key into the words of delivery reasons.</summary>
    public const string NoAccount = "no_account";

    /// <summary>The coalition has no channel to post in.</summary>
    public const string NoHome = "no_home";

    /// <summary>A bug of ours, after several tries.</summary>
    public const string OurFault = "our_fault";

    /// <summary>A crash came between sending and writing it down, and the platform cannot be asked.</summary>
    public const string CutOff = "cut_off";

    private const int MostTries = 5;

    /// <summary>The mark for an outcome. None where it is unknown: the nudge stays as it is and is settled when its lease ends.</summary>
    public static Mark? MarkOf(Nudge nudge, Delivered outcome, Instant now) => outcome switch
    {
        Delivered.Sent sent => Marks.Sent(nudge, now, sent.Reference),
        Delivered.TryAgain later => Marks.TryAgain(nudge, Instant.Max(later.At, now), later.Why),
        Delivered.CouldNotReach never => Marks.CouldNotReach(nudge, never.Why),
        Delivered.Unknown => null,
        _ => throw new NotSupportedException(outcome.GetType().Name),
    };

    /// <summary>Nowhere to send it.</summary>
    public static Mark NoWay(Nudge nudge) => nudge.PersonId is null ? Marks.Drop(nudge, NoHome) : Marks.CouldNotReach(nudge, NoAccount);

    /// <summary>No words: tried again a few times with growing pauses, then set aside.</summary>
    public static Mark Bug(Nudge nudge, Instant now) => nudge.Attempts + 1 < MostTries
        ? Marks.TryAgain(nudge, now + Duration.FromSeconds(30 << nudge.Attempts), OurFault)
        : Marks.CouldNotReach(nudge, OurFault);

    /// <summary>Cut off while it was sent, and not found: sent again where the channels are sure it did not go, or where twice is better than never.</summary>
    public static Mark Unsettled(Nudge nudge, bool certain, Instant now) =>
        certain || KindTraits.Of(nudge.Kind).WhenUncertain is WhenUncertain.Resend ? Marks.TryAgain(nudge, now, CutOff) : Marks.MaybeSent(nudge, CutOff);
}

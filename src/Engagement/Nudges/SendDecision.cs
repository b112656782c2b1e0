using NodaTime;

namespace CatBot.Engagement.Nudges;

/// <summary>What becomes of one nudge as things are now.</summary>
public abstract record SendDecision
{
    private SendDecision()
    {
    }

    public sealed record SendNow : SendDecision;

    /// <summary>Ask again at <paramref name="At"/>, which is before the nudge expires.</summary>
    public sealed record NotBefore(Instant At, WaitReason Why) : SendDecision;

    /// <summary>Never, for this reason.</summary>
    public sealed record Drop(DropReason Why) : SendDecision;
}

/// <summary>Why something planned has to wait. Each member reads as a sentence.</summary>
public enum WaitReason
{
    ItIsNotDue,
    ThePersonAskedForLater,
    TheHoursAreQuiet,
    TheWeekIsFull,
}

/// <summary>Why something planned was not said. Each member reads as a sentence.</summary>
public enum DropReason
{
    /// <summary>Its last moment had passed when it was looked at.</summary>
    ItExpired,

    /// <summary>It may not go before its last moment, for quiet hours, the budget or a snooze.</summary>
    ItWouldComeTooLate,
    ThePersonMovedOn,
    ThePersonHasNotAgreedYet,
    ThePersonPaused,
    TheCoalitionPaused,
    ThePersonIsAway,
    ThePersonOptedOut,
    TheSubjectIsGone,
    TheMeetingWasCancelled,
    TheMeetingWasMoved,
    TheMeetingIsOnAgain,
    TheMeetingCanBeFound,
    ThePersonSaidNo,
    ThePersonSendsAStandIn,
    ThePersonAnswered,
    ThePersonIsNoLongerMeant,
    TheTaskIsClosed,
    TheTaskIsWithSomebodyElse,
    TheTaskIsFreeAgain,
    TheTaskHasMoreTime,
    ThePersonWasHeardFrom,
    AHumanHasTalked,
}

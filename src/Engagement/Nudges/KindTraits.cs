using System.Runtime.InteropServices;
using CatBot.Engagement.People;

namespace CatBot.Engagement.Nudges;

/// <summary>Who goes first when a week has one place left.</summary>
public enum Urgency { Now, Soon, Usual, CanWait }

/// <summary>What becomes of a message that a crash left unsure: said twice rather than never, or held as "maybe sent" for a human to see.</summary>
public enum WhenUncertain { Resend, Hold }

/// <summary>What sets a kind of nudge apart from the usual: merged with others, within the week's budget, sent by a rule.</summary>
[Flags]
public enum Manner
{
    None = 0,

    /// <summary>Does not wait to be merged.</summary>
    AtOnce = 1,

    /// <summary>Never merged: it asks one thing, and alone.</summary>
    Alone = 2,

    /// <summary>Takes no place in the week's budget and needs none.</summary>
    OffBudget = 4,

    /// <summary>Somebody did or said something just now; the rest is automatic and stops in a critical-loss pause.</summary>
    FromAPerson = 8,
}

/// <summary>What follows from a nudge's kind alone. What also depends on the meeting is in <see cref="Exemptions"/>.</summary>
/// <param name="OptOut">Which opt-out stops it; none, where the person's own role or wish is the reason for it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct KindTraits(Urgency Urgency, OptOuts OptOut, WhenUncertain WhenUncertain, Manner Manner)
{
    public bool AtOnce => Manner.HasFlag(Manner.AtOnce);

    public bool Mergeable => !Manner.HasFlag(Manner.Alone);

    public bool CountsInBudget => !Manner.HasFlag(Manner.OffBudget);

    public bool Automatic => !Manner.HasFlag(Manner.FromAPerson);

    public static KindTraits Of(NudgeKind kind) => kind switch
    {
        NudgeKind.MeetingInvitation => new(Urgency.Usual, OptOuts.Meetings, WhenUncertain.Resend, Manner.None),
        NudgeKind.MeetingReminder => new(Urgency.Soon, OptOuts.Meetings, WhenUncertain.Resend, Manner.None),
        NudgeKind.MeetingLink => new(Urgency.Now, OptOuts.Meetings, WhenUncertain.Resend, Manner.AtOnce | Manner.OffBudget),
        NudgeKind.MeetingDayPost => new(Urgency.Usual, OptOuts.None, WhenUncertain.Resend, Manner.Alone | Manner.OffBudget),
        NudgeKind.MeetingChanged => new(Urgency.Now, OptOuts.Meetings, WhenUncertain.Resend, Manner.AtOnce | Manner.FromAPerson),
        NudgeKind.MeetingCancelled => new(Urgency.Now, OptOuts.Meetings, WhenUncertain.Resend, Manner.AtOnce | Manner.FromAPerson),
        NudgeKind.MeetingMissingLink => new(Urgency.Soon, OptOuts.None, WhenUncertain.Resend, Manner.None),
        NudgeKind.RunningLate => new(Urgency.Now, OptOuts.Meetings, WhenUncertain.Resend, Manner.AtOnce | Manner.OffBudget | Manner.FromAPerson),
        NudgeKind.StandInInvitation => new(Urgency.Soon, OptOuts.Meetings, WhenUncertain.Resend, Manner.AtOnce | Manner.FromAPerson),
        NudgeKind.TaskAssigned => new(Urgency.Soon, OptOuts.Tasks, WhenUncertain.Hold, Manner.AtOnce | Manner.FromAPerson),
        NudgeKind.TaskOffer => new(Urgency.CanWait, OptOuts.Tasks, WhenUncertain.Hold, Manner.None),
        NudgeKind.TaskReminder => new(Urgency.Soon, OptOuts.Tasks, WhenUncertain.Hold, Manner.None),
        NudgeKind.TaskOverdue => new(Urgency.Usual, OptOuts.Tasks, WhenUncertain.Hold, Manner.None),
        NudgeKind.TaskReturned => new(Urgency.Usual, OptOuts.None, WhenUncertain.Hold, Manner.None),
        NudgeKind.TaskRelay => new(Urgency.Soon, OptOuts.None, WhenUncertain.Hold, Manner.AtOnce | Manner.OffBudget | Manner.FromAPerson),
        NudgeKind.TaskTaken => new(Urgency.Soon, OptOuts.Tasks, WhenUncertain.Hold, Manner.AtOnce | Manner.FromAPerson),
        NudgeKind.CheckInAsk => new(Urgency.CanWait, OptOuts.CheckIns, WhenUncertain.Hold, Manner.Alone),
        NudgeKind.CheckInFollowUp => new(Urgency.CanWait, OptOuts.CheckIns, WhenUncertain.Hold, Manner.Alone),
        NudgeKind.HandOver => new(Urgency.Usual, OptOuts.None, WhenUncertain.Hold, Manner.None),
        NudgeKind.HandOverReminder => new(Urgency.CanWait, OptOuts.None, WhenUncertain.Hold, Manner.None),
        NudgeKind.WelcomeBack => new(Urgency.Usual, OptOuts.None, WhenUncertain.Hold, Manner.OffBudget),
        NudgeKind.Welcome => new(Urgency.Soon, OptOuts.None, WhenUncertain.Resend, Manner.AtOnce | Manner.OffBudget | Manner.FromAPerson),
        NudgeKind.CouldNotReach => new(Urgency.Soon, OptOuts.None, WhenUncertain.Resend, Manner.None),
        NudgeKind.Relay => new(Urgency.Soon, OptOuts.None, WhenUncertain.Hold, Manner.AtOnce | Manner.OffBudget | Manner.FromAPerson),
        NudgeKind.Notice => new(Urgency.Usual, OptOuts.None, WhenUncertain.Resend, Manner.FromAPerson),
    };
}

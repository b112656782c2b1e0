namespace CatBot.Engagement.Nudges;

/// <summary>The reasons for which CatBot says something that nobody asked for at that moment.</summary>
public enum NudgeKind
{
    MeetingInvitation,

    /// <summary>A day step of the ladder.</summary>
    MeetingReminder,

    /// <summary>The last step: the link, minutes before the start.</summary>
    MeetingLink,

    /// <summary>Counts only, in the coalition's channel.</summary>
    MeetingDayPost,
    MeetingChanged,
    MeetingCancelled,

    /// <summary>Asks coordinators for a link or a place.</summary>
    MeetingMissingLink,
    RunningLate,
    StandInInvitation,
    TaskAssigned,

    /// <summary>Several were asked; the first to accept has it.</summary>
    TaskOffer,
    TaskReminder,
    TaskOverdue,
    TaskReturned,

    /// <summary>A question, a hand-back or a "done", told to whoever assigned the task.</summary>
    TaskRelay,

    /// <summary>Somebody else was first.</summary>
    TaskTaken,
    CheckInAsk,
    CheckInFollowUp,
    HandOver,
    HandOverReminder,
    WelcomeBack,
    Welcome,
    CouldNotReach,

    /// <summary>Words passed on with consent.</summary>
    Relay,
    Notice,
}

using CatBot.Engagement.Meetings;
using CatBot.Engagement.Tasks;

namespace CatBot.Engagement.Nudges;

/// <summary>Whether what a nudge is about still calls for it.</summary>
internal static class Subjects
{
    public static DropReason? Ended(SendFacts facts) => facts.Kind switch
    {
        NudgeKind.MeetingInvitation or NudgeKind.MeetingReminder or NudgeKind.MeetingLink or NudgeKind.MeetingDayPost or NudgeKind.MeetingChanged
            or NudgeKind.MeetingCancelled or NudgeKind.MeetingMissingLink or NudgeKind.RunningLate or NudgeKind.StandInInvitation =>
            facts.Meeting is { } meeting ? OfMeeting(facts.Kind, meeting) : DropReason.TheSubjectIsGone,
        NudgeKind.TaskAssigned or NudgeKind.TaskOffer or NudgeKind.TaskReminder or NudgeKind.TaskOverdue or NudgeKind.TaskReturned
            or NudgeKind.TaskRelay or NudgeKind.TaskTaken => facts.Task is { } task ? OfTask(facts.Kind, task) : DropReason.TheSubjectIsGone,
        NudgeKind.CheckInAsk or NudgeKind.CheckInFollowUp or NudgeKind.HandOver or NudgeKind.HandOverReminder =>
            facts.QuietSpell is { } spell ? OfQuietSpell(facts.Kind, spell) : DropReason.TheSubjectIsGone,
        NudgeKind.WelcomeBack or NudgeKind.Welcome or NudgeKind.CouldNotReach or NudgeKind.Relay or NudgeKind.Notice => null,
    };

    private static DropReason? OfMeeting(NudgeKind kind, MeetingNow meeting) => kind switch
    {
        NudgeKind.MeetingCancelled when !meeting.Cancelled => DropReason.TheMeetingIsOnAgain,
        NudgeKind.MeetingCancelled => meeting.Answer is Answer.No ? DropReason.ThePersonSaidNo : null,
        _ when meeting.Cancelled => DropReason.TheMeetingWasCancelled,
        NudgeKind.RunningLate => null,
        NudgeKind.MeetingReminder or NudgeKind.MeetingLink or NudgeKind.MeetingDayPost or NudgeKind.MeetingMissingLink when meeting.Moved =>
            DropReason.TheMeetingWasMoved,
        NudgeKind.MeetingDayPost => null,
        NudgeKind.MeetingMissingLink => meeting.CanBeFound ? DropReason.TheMeetingCanBeFound : null,
        _ => Unwanted(meeting),
    };

    private static DropReason? Unwanted(MeetingNow meeting) =>
        meeting.Audience.Wants(meeting.Answer) ? null : meeting.Answer is { } answer ? Why(answer) : DropReason.ThePersonIsNoLongerMeant;

    private static DropReason Why(Answer answer) => answer switch
    {
        Answer.No => DropReason.ThePersonSaidNo,
        Answer.StandIn => DropReason.ThePersonSendsAStandIn,
        Answer.Coming or Answer.InPerson or Answer.ByVideo or Answer.ByPhone or Answer.Maybe or Answer.ThoughtsOnly => DropReason.ThePersonAnswered,
    };

    private static DropReason? OfTask(NudgeKind kind, TaskNow task) => kind switch
    {
        NudgeKind.TaskRelay => null,
        NudgeKind.TaskTaken => task.State is TaskState.Accepted or TaskState.Done ? null : DropReason.TheTaskIsFreeAgain,
        _ when task.State is TaskState.Done or TaskState.TakenBack => DropReason.TheTaskIsClosed,
        NudgeKind.TaskReminder or NudgeKind.TaskOverdue or NudgeKind.TaskReturned when task.HasMoreTime => DropReason.TheTaskHasMoreTime,
        NudgeKind.TaskReturned => null,
        _ when task.Declined => DropReason.ThePersonSaidNo,
        NudgeKind.TaskOffer when task.State is TaskState.Pool => null,
        _ when task.State is TaskState.Pool or TaskState.HandedBack or TaskState.Lapsed => DropReason.TheTaskIsFreeAgain,
        _ when !task.Theirs => DropReason.TheTaskIsWithSomebodyElse,
        NudgeKind.TaskAssigned or NudgeKind.TaskOffer when task.State is TaskState.Accepted => DropReason.ThePersonAnswered,
        _ => null,
    };

    private static DropReason? OfQuietSpell(NudgeKind kind, QuietSpellNow spell) =>
        spell.HeardFrom ? DropReason.ThePersonWasHeardFrom
        : kind is NudgeKind.HandOver or NudgeKind.HandOverReminder && spell.Talked ? DropReason.AHumanHasTalked
        : null;
}

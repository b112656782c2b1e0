using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.Tasks;
using static CatBot.Engagement.Tests.Nudges.Case;

namespace CatBot.Engagement.Tests.Nudges;

public sealed class SubjectsTests
{
    public static TheoryData<NudgeKind> Kinds => [.. Enum.GetValues<NudgeKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_said_about_what_is_gone(NudgeKind kind)
    {
        var facts = Of(kind) with { Meeting = null, Task = null, QuietSpell = null };
        if (kind is NudgeKind.WelcomeBack or NudgeKind.Welcome or NudgeKind.CouldNotReach or NudgeKind.Relay or NudgeKind.Notice)
            facts.Goes();
        else
            facts.IsDropped(DropReason.TheSubjectIsGone);
    }

    [Theory]
    [InlineData(NudgeKind.MeetingInvitation)]
    [InlineData(NudgeKind.MeetingReminder)]
    [InlineData(NudgeKind.MeetingLink)]
    [InlineData(NudgeKind.StandInInvitation)]
    [InlineData(NudgeKind.MeetingChanged)]
    [InlineData(NudgeKind.MeetingCancelled)]
    public void A_no_is_never_asked_again(NudgeKind kind) =>
        Of(kind).About(meeting => meeting with { Answer = Answer.No }).IsDropped(DropReason.ThePersonSaidNo);

    [Theory]
    [InlineData(null)]
    [InlineData(Answer.Maybe)]
    [InlineData(Answer.StandIn)]
    [InlineData(Answer.ThoughtsOnly)]
    public void Everybody_who_did_not_decline_hears_that_it_is_off(Answer? answer) =>
        Of(NudgeKind.MeetingCancelled).About(meeting => meeting with { Answer = answer }).Goes();

    [Theory]
    [InlineData(LadderAudience.Unanswered, Answer.ByPhone, DropReason.ThePersonAnswered)]
    [InlineData(LadderAudience.Unanswered, Answer.ThoughtsOnly, DropReason.ThePersonAnswered)]
    [InlineData(LadderAudience.Maybe, Answer.Coming, DropReason.ThePersonAnswered)]
    [InlineData(LadderAudience.All, Answer.StandIn, DropReason.ThePersonSendsAStandIn)]
    [InlineData(LadderAudience.Maybe, null, DropReason.ThePersonIsNoLongerMeant)]
    public void A_step_is_not_for_those_whose_answer_does_not_call_for_it(LadderAudience audience, Answer? answer, DropReason why) =>
        Of(NudgeKind.MeetingReminder).About(meeting => meeting with { Audience = audience, Answer = answer }).IsDropped(why);

    [Fact]
    public void What_was_planned_for_another_time_is_dropped() =>
        Of(NudgeKind.MeetingReminder).About(meeting => meeting with { Moved = true }).IsDropped(DropReason.TheMeetingWasMoved);

    [Theory]
    [InlineData(NudgeKind.MeetingInvitation)]
    [InlineData(NudgeKind.MeetingLink)]
    [InlineData(NudgeKind.MeetingDayPost)]
    [InlineData(NudgeKind.MeetingMissingLink)]
    [InlineData(NudgeKind.RunningLate)]
    public void Of_a_cancelled_meeting_nothing_is_said_but_that_it_is_off(NudgeKind kind) =>
        Of(kind).About(meeting => meeting with { Cancelled = true }).IsDropped(DropReason.TheMeetingWasCancelled);

    [Fact]
    public void A_meeting_that_is_on_again_was_not_cancelled() =>
        Of(NudgeKind.MeetingCancelled).About(meeting => meeting with { Cancelled = false }).IsDropped(DropReason.TheMeetingIsOnAgain);

    [Fact]
    public void A_link_that_is_there_is_not_asked_for() =>
        Of(NudgeKind.MeetingMissingLink).About(meeting => meeting with { CanBeFound = true }).IsDropped(DropReason.TheMeetingCanBeFound);

    [Theory]
    [InlineData(NudgeKind.TaskAssigned, TaskState.Accepted, DropReason.ThePersonAnswered)]
    [InlineData(NudgeKind.TaskOffer, TaskState.Done, DropReason.TheTaskIsClosed)]
    [InlineData(NudgeKind.TaskReminder, TaskState.TakenBack, DropReason.TheTaskIsClosed)]
    [InlineData(NudgeKind.TaskReturned, TaskState.Done, DropReason.TheTaskIsClosed)]
    [InlineData(NudgeKind.TaskOverdue, TaskState.HandedBack, DropReason.TheTaskIsFreeAgain)]
    [InlineData(NudgeKind.TaskTaken, TaskState.Pool, DropReason.TheTaskIsFreeAgain)]
    public void A_task_that_went_on_is_not_nudged_about(NudgeKind kind, TaskState state, DropReason why) =>
        Of(kind).About(task => task with { State = state }).IsDropped(why);

    [Fact]
    public void Only_the_one_who_has_a_task_is_reminded_of_it()
    {
        Of(NudgeKind.TaskReminder).About(task => task with { State = TaskState.Accepted }).Goes();
        Of(NudgeKind.TaskReminder).About(task => task with { Theirs = false }).IsDropped(DropReason.TheTaskIsWithSomebodyElse);
        Of(NudgeKind.TaskReminder).About(task => task with { HasMoreTime = true }).IsDropped(DropReason.TheTaskHasMoreTime);
        Of(NudgeKind.TaskOffer).About(task => task with { Declined = true }).IsDropped(DropReason.ThePersonSaidNo);
    }

    [Fact]
    public void Whoever_was_heard_from_is_not_asked_how_things_are()
    {
        (Of(NudgeKind.CheckInFollowUp) with { QuietSpell = new(HeardFrom: true, Talked: false) }).IsDropped(DropReason.ThePersonWasHeardFrom);
        (Of(NudgeKind.HandOverReminder) with { QuietSpell = new(HeardFrom: false, Talked: true) }).IsDropped(DropReason.AHumanHasTalked);
    }
}

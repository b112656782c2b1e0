using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;

namespace CatBot.Engagement.Tests.Nudges;

public sealed class KindTraitsTests
{
    private static readonly NudgeKind[] _kinds = Enum.GetValues<NudgeKind>();

    [Fact]
    public void Unsure_after_a_crash_tasks_and_check_ins_are_held_and_links_and_reminders_said_again()
    {
        _kinds.Where(kind => KindTraits.Of(kind).OptOut is OptOuts.Tasks or OptOuts.CheckIns).ShouldAllBe(kind => Uncertain(kind) == WhenUncertain.Hold);
        _kinds.Where(kind => KindTraits.Of(kind).OptOut is OptOuts.Meetings).ShouldAllBe(kind => Uncertain(kind) == WhenUncertain.Resend);
    }

    [Fact]
    public void A_check_in_is_a_message_of_its_own() =>
        _kinds.Where(kind => !KindTraits.Of(kind).Mergeable).ShouldBe([NudgeKind.MeetingDayPost, NudgeKind.CheckInAsk, NudgeKind.CheckInFollowUp]);

    [Fact]
    public void Only_what_a_person_just_did_and_the_link_come_at_once() =>
        _kinds.Where(kind => KindTraits.Of(kind) is { AtOnce: true, Automatic: true }).ShouldBe([NudgeKind.MeetingLink]);

    [Fact]
    public void The_link_the_channel_and_other_peoples_words_take_no_place_in_the_week() =>
        _kinds.Where(kind => !KindTraits.Of(kind).CountsInBudget).ShouldBe(
        [
            NudgeKind.MeetingLink, NudgeKind.MeetingDayPost, NudgeKind.RunningLate, NudgeKind.TaskRelay, NudgeKind.WelcomeBack, NudgeKind.Welcome, NudgeKind.Relay,
        ]);

    private static WhenUncertain Uncertain(NudgeKind kind) => KindTraits.Of(kind).WhenUncertain;
}

using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using NodaTime;
using static CatBot.Engagement.Tests.Nudges.Case;

namespace CatBot.Engagement.Tests.Nudges;

public sealed class SendRulesTests
{
    public static TheoryData<NudgeKind> Kinds => [.. Enum.GetValues<NudgeKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_still_holds_is_said(NudgeKind kind) => Of(kind).Goes();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_said_late(NudgeKind kind) => Of(kind).IsDropped(DropReason.ItExpired, at: In(24));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_overrides_a_pause(NudgeKind kind)
    {
        (Of(kind).To(person => person with { PausedUntil = Instant.MaxValue }) with { AskedFor = true }).IsDropped(DropReason.ThePersonPaused);
        Of(kind).To(person => person with { Standing = Standing.Paused }).IsDropped(DropReason.ThePersonPaused);
        Of(kind).To(person => person with { PausedUntil = Noon }).Goes();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_said_to_whoever_moved_on(NudgeKind kind) =>
        (Of(kind) with { AskedFor = true }).To(person => person with { Standing = Standing.MovedOn }).IsDropped(DropReason.ThePersonMovedOn);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void On_leave_only_a_welcome_back_and_what_was_asked_for_is_said(NudgeKind kind)
    {
        var facts = Of(kind).To(person => person with { Standing = Standing.OnLeave });
        (facts with { AskedFor = true }).Goes();
        if (kind is NudgeKind.WelcomeBack)
            facts.Goes();
        else
            facts.IsDropped(DropReason.ThePersonIsAway);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Only_a_welcome_is_said_before_a_person_agreed(NudgeKind kind)
    {
        var facts = Of(kind).To(person => person with { Agreed = false });
        if (kind is NudgeKind.Welcome)
            facts.Goes();
        else
            facts.IsDropped(DropReason.ThePersonHasNotAgreedYet);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void In_a_critical_pause_only_what_people_do_themselves_is_passed_on(NudgeKind kind)
    {
        var facts = Of(kind) with { CriticalPauseUntil = In(100) };
        if (KindTraits.Of(kind).Automatic)
            facts.IsDropped(DropReason.TheCoalitionPaused);
        else
            facts.Goes();
        (facts with { CriticalPauseUntil = Noon }).Goes();
    }

    [Theory]
    [InlineData(OptOuts.Meetings, NudgeKind.MeetingReminder)]
    [InlineData(OptOuts.Tasks, NudgeKind.TaskOffer)]
    [InlineData(OptOuts.CheckIns, NudgeKind.CheckInAsk)]
    [InlineData(OptOuts.Meetings | OptOuts.Tasks, NudgeKind.TaskOverdue)]
    public void An_opt_out_of_a_kind_stops_that_kind(OptOuts optOut, NudgeKind kind)
    {
        Of(kind).To(person => person with { OptOuts = optOut }).IsDropped(DropReason.ThePersonOptedOut);
        Of(NudgeKind.Relay).To(person => person with { OptOuts = optOut }).Goes();
    }

    [Fact]
    public void Who_opted_out_of_meetings_still_hears_that_one_is_off_to_which_they_would_have_gone()
    {
        var facts = Of(NudgeKind.MeetingCancelled).To(person => person with { OptOuts = OptOuts.Meetings });
        facts.Goes();
        facts.About(meeting => meeting with { Answer = null }).IsDropped(DropReason.ThePersonOptedOut);
    }

    [Fact]
    public void What_a_part_was_told_is_dropped_when_the_part_passed_to_another() =>
        (Of(NudgeKind.TaskReturned) with { StillTheirPart = false }).IsDropped(DropReason.ThePersonIsNoLongerMeant);

    [Fact]
    public void A_pause_is_reported_before_an_answer() =>
        Of(NudgeKind.MeetingReminder).About(meeting => meeting with { Answer = Answer.No }).To(person => person with { PausedUntil = In(99) })
            .IsDropped(DropReason.ThePersonPaused);
}

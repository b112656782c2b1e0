using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using FsCheck.Fluent;
using NodaTime;
using static CatBot.Engagement.Tests.Nudges.Case;

namespace CatBot.Engagement.Tests.Nudges;

public sealed class SendTimesTests
{
    /// <summary>Eleven at night in Toronto; eight in the morning is nine hours later.</summary>
    private static readonly Instant _night = In(11);

    [Fact]
    public void Nothing_goes_before_it_is_due() =>
        (Of(NudgeKind.TaskAssigned) with { Due = In(2) }).Waits(In(2), WaitReason.ItIsNotDue);

    [Fact]
    public void A_reminder_waits_for_the_morning() =>
        Of(NudgeKind.MeetingReminder).Waits(In(20), WaitReason.TheHoursAreQuiet, at: _night);

    [Fact]
    public void What_may_only_be_said_too_late_is_dropped() =>
        (Of(NudgeKind.MeetingReminder) with { Expires = In(20) }).IsDropped(DropReason.ItWouldComeTooLate, at: _night);

    [Fact]
    public void The_link_comes_at_any_hour_to_those_who_said_they_are_coming()
    {
        var link = Of(NudgeKind.MeetingLink) with { Expires = In(12) };
        link.Goes(at: _night);
        link.About(meeting => meeting with { Answer = Answer.Maybe }).IsDropped(DropReason.ItWouldComeTooLate, at: _night);
    }

    [Theory]
    [InlineData(14, Answer.ByVideo)]
    [InlineData(14, Answer.Maybe)]
    public void A_meeting_off_within_three_hours_is_said_at_any_hour_to_those_who_would_set_out(double start, Answer answer) =>
        Cancelled(start, answer).Goes(at: _night);

    [Fact]
    public void A_meeting_off_before_the_morning_is_said_three_hours_ahead() =>
        Cancelled(start: 19.5, Answer.Coming).Waits(In(16.5), WaitReason.TheHoursAreQuiet, at: _night);

    [Fact]
    public void A_meeting_off_after_breakfast_wakes_nobody() =>
        Cancelled(start: 21, Answer.Coming).Waits(In(20), WaitReason.TheHoursAreQuiet, at: _night);

    [Fact]
    public void The_unanswered_are_not_woken() => Cancelled(start: 14, null).IsDropped(DropReason.ItWouldComeTooLate, at: _night);

    [Fact]
    public void A_full_week_holds_an_offer_back() =>
        Full(NudgeKind.TaskOffer, until: 10).Waits(In(10), WaitReason.TheWeekIsFull);

    [Fact]
    public void A_full_week_never_holds_the_link_or_what_was_asked_for()
    {
        Full(NudgeKind.MeetingLink, until: 10).Goes();
        (Full(NudgeKind.TaskReminder, until: 10) with { AskedFor = true }).Goes();
    }

    [Fact]
    public void A_change_goes_through_a_full_week_from_48_hours_before_the_start()
    {
        Full(NudgeKind.MeetingChanged, until: 90).About(meeting => meeting with { Start = In(47) }).Goes();
        (Full(NudgeKind.MeetingChanged, until: 90).About(meeting => meeting with { Start = In(60) }) with { Expires = In(60) })
            .Waits(In(12), WaitReason.TheWeekIsFull);
    }

    [Fact]
    public void A_snooze_holds_reminders_of_its_task_only()
    {
        Of(NudgeKind.TaskReminder).About(task => task with { SnoozedUntil = In(5) }).Waits(In(5), WaitReason.ThePersonAskedForLater);
        Of(NudgeKind.TaskRelay).About(task => task with { SnoozedUntil = In(5) }).Goes();
    }

    [Fact]
    public void Whatever_waits_goes_in_its_time_or_not_at_all() =>
        (from kind in Gen.Elements(Enum.GetValues<NudgeKind>())
         from at in Gen.Choose(0, 60 * 30)
         from expires in Gen.Choose(1, 60 * 40)
         from free in Gen.Choose(0, 60 * 50)
         from start in Gen.Choose(0, 60 * 70)
         select (kind, at, expires, free, start))
        .Holds(it =>
        {
            var facts = (Full(it.kind, until: it.free / 60d) with { Expires = In(it.expires / 60d) }).About(meeting => meeting with { Start = In(it.start / 60d) });
            var now = In(it.at / 60d);
            return Ends(facts, now) is var (last, at) && (last is not SendDecision.SendNow || (at >= now && at < facts.Expires));
        });

    private static (SendDecision Last, Instant At) Ends(SendFacts facts, Instant now)
    {
        for (var looks = 0; looks < 5; looks++)
        {
            if (SendRules.Decide(facts, now) is not SendDecision.NotBefore wait)
                return (SendRules.Decide(facts, now), now);
            wait.At.ShouldBeGreaterThan(now);
            now = wait.At;
        }

        throw new InvalidOperationException("It was put off again and again.");
    }

    private static SendFacts Cancelled(double start, Answer? answer) =>
        Of(NudgeKind.MeetingCancelled).About(meeting => meeting with { Start = In(start), Answer = answer }) with { Expires = In(start) };

    private static SendFacts Full(NudgeKind kind, double until) => Of(kind).To(person => person with { BudgetFrom = In(until) });
}

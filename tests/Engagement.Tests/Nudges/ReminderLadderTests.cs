using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Engagement.Tests.Nudges;

public sealed class ReminderLadderTests
{
    private static readonly LadderMeeting _meeting = new(new(2026, 11, 24, 18, 30), Any.Toronto, Any.Toronto, Instant.FromUtc(2026, 11, 10, 15, 0));

    [Fact]
    public void The_usual_ladder_of_a_meeting_announced_two_weeks_ahead() => Lines(_meeting).ShouldBe(
    [
        "invitation MeetingInvitation All 2026-11-10T10:00 until 2026-11-17T18:30",
        "7d MeetingReminder Unanswered 2026-11-17T18:30 until 2026-11-22T18:30",
        "2d MeetingReminder Maybe 2026-11-22T18:30 until 2026-11-23T18:30",
        "1d MeetingReminder Coming 2026-11-23T18:30 until 2026-11-24T18:15",
        "day MeetingDayPost None 2026-11-24T09:00 until 2026-11-24T18:30",
        "link MeetingLink All 2026-11-24T18:15 until 2026-11-24T18:40",
    ]);

    [Fact]
    public void A_day_step_within_24_hours_of_the_announcement_is_left_out_because_it_was_just_said() =>
        Names(_meeting with { AnnouncedAt = Instant.FromUtc(2026, 11, 22, 23, 30) }).ShouldBe(["invitation", "day", "link"]);

    [Fact]
    public void A_meeting_of_today_has_an_invitation_and_a_link() =>
        Names(_meeting with { AnnouncedAt = Instant.FromUtc(2026, 11, 24, 22, 0) }).ShouldBe(["invitation", "link"]);

    [Fact]
    public void An_announcement_minutes_before_the_start_carries_the_link_itself() =>
        Names(_meeting with { AnnouncedAt = Instant.FromUtc(2026, 11, 24, 23, 20) }).ShouldBe(["invitation"]);

    [Fact]
    public void A_meeting_that_has_started_has_no_steps() => Names(_meeting with { AnnouncedAt = _meeting.StartsAt }).ShouldBeEmpty();

    [Fact]
    public void The_channel_hears_of_an_early_meeting_two_hours_ahead() =>
        Lines(_meeting with { Start = new(2026, 11, 24, 9, 30) }).ShouldContain("day MeetingDayPost None 2026-11-24T07:30 until 2026-11-24T09:30", StringComparer.Ordinal);

    [Fact]
    public void The_channel_has_its_own_clock() =>
        Lines(_meeting with { CoalitionZone = Any.Vancouver }).ShouldContain("day MeetingDayPost None 2026-11-24T11:00 until 2026-11-24T18:30", StringComparer.Ordinal);

    [Fact]
    public void Day_steps_keep_the_wall_time_when_the_clocks_change_in_between() =>
        Lines(_meeting with { Start = new(2027, 3, 15, 18, 30), AnnouncedAt = Instant.FromUtc(2027, 3, 1, 15, 0) })
            .Where(line => line.Contains("Reminder", StringComparison.Ordinal)).ShouldAllBe(line => line.Contains("T18:30 until", StringComparison.Ordinal));

    [Theory]
    [InlineData(null, LadderAudience.Unanswered)]
    [InlineData(Answer.Maybe, LadderAudience.Maybe)]
    [InlineData(Answer.Coming, LadderAudience.Coming)]
    [InlineData(Answer.InPerson, LadderAudience.Coming)]
    [InlineData(Answer.ByVideo, LadderAudience.Coming)]
    [InlineData(Answer.ByPhone, LadderAudience.Coming)]
    [InlineData(Answer.No, LadderAudience.None)]
    [InlineData(Answer.StandIn, LadderAudience.None)]
    [InlineData(Answer.ThoughtsOnly, LadderAudience.None)]
    public void A_step_reaches_only_those_whose_answer_calls_for_it(Answer? answer, LadderAudience group) =>
        Enum.GetValues<LadderAudience>().ShouldAllBe(audience => audience.Wants(answer) == ((audience & group) != LadderAudience.None));

    [Fact]
    public void Reminders_lie_before_the_start_in_order_and_none_goes_out_once_the_next_is_due() => Cases.Holds(it =>
    {
        var steps = it.Ladder.Plan(it.Meeting);
        var reminders = steps.Where(step => step.Kind is NudgeKind.MeetingReminder or NudgeKind.MeetingLink).ToList();
        return steps.All(step => step.Due >= it.Meeting.AnnouncedAt && step.Due < it.Meeting.StartsAt && step.Due < step.Expires)
            && reminders.Zip(reminders.Skip(1)).All(pair => pair.First.Due < pair.Second.Due && pair.First.Expires == pair.Second.Due)
            && steps.DistinctBy(step => (step.Kind, step.Name)).Count() == steps.Length;
    });

    [Fact]
    public void Each_rung_far_enough_from_the_announcement_is_planned() => Cases.Holds(it =>
        it.Ladder.Steps.Where(step => step.DueAt(it.Meeting) > it.Meeting.AnnouncedAt + Duration.FromHours(24))
            .All(step => it.Ladder.Plan(it.Meeting).Any(planned => planned.Name == step.Name && planned.Due == step.DueAt(it.Meeting))));

    private static FsCheck.Gen<(ReminderLadder Ladder, LadderMeeting Meeting)> Cases =>
        from zone in Any.Zone
        from channel in Any.Zone
        from start in Any.Wall(zone)
        from minutes in Gen.OneOf(Gen.Choose(1, 60), Gen.Choose(1, 60 * 24 * 70))
        from ladder in Gen.OneOf(Gen.Constant(ReminderLadder.Usual), Ladders.Any)
        select (ladder, new LadderMeeting(start, zone, channel, WallTime.MinutesBefore(start, minutes, zone)));

    private static IEnumerable<string> Names(LadderMeeting meeting) => ReminderLadder.Usual.Plan(meeting).Select(step => step.Name);

    private static IEnumerable<string> Lines(LadderMeeting meeting) => ReminderLadder.Usual.Plan(meeting)
        .Select(step => $"{step.Name} {step.Kind} {step.Audience} {Local(step.Due)} until {Local(step.Expires)}");

    private static string Local(Instant at) => at.InZone(Any.Toronto).LocalDateTime.ToString("uuuu-MM-ddTHH:mm", null);
}

using CatBot.Engagement.Nudges;
using CatBot.Engagement.Tasks;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Engagement.Tests.Tasks;

public sealed class SnoozingTests
{
    /// <summary>Friday noon in Toronto.</summary>
    private static readonly Instant _due = Instant.FromUtc(2026, 12, 4, 17, 0);

    [Fact]
    public void Tomorrow_and_next_week_are_at_nine_in_the_morning()
    {
        Snoozing.Until(Snooze.OneHour, _due, Any.Toronto).ShouldBe(Instant.FromUtc(2026, 12, 4, 18, 0));
        Snoozing.Until(Snooze.Tomorrow, _due, Any.Toronto).ShouldBe(Instant.FromUtc(2026, 12, 5, 14, 0));
        Snoozing.Until(Snooze.NextWeek, _due, Any.Toronto).ShouldBe(Instant.FromUtc(2026, 12, 7, 14, 0));
    }

    [Fact]
    public void On_a_monday_next_week_is_seven_days_on() =>
        Snoozing.Until(Snooze.NextWeek, Instant.FromUtc(2026, 12, 7, 14, 0), Any.Toronto).ShouldBe(Instant.FromUtc(2026, 12, 14, 14, 0));

    [Fact]
    public void A_snooze_before_the_day_is_due_keeps_the_nudge_after_it() =>
        Apply(hours: -24, until: -23).ShouldBe([(NudgeKind.TaskReminder, -23), (NudgeKind.TaskOverdue, 24), (NudgeKind.TaskReturned, 48)]);

    [Fact]
    public void A_snooze_takes_the_place_of_a_nudge_before_it_and_of_one_soon_after() =>
        Apply(hours: -50, until: -30).ShouldBe([(NudgeKind.TaskReminder, -30), (NudgeKind.TaskOverdue, 24), (NudgeKind.TaskReturned, 48)]);

    [Fact]
    public void A_snooze_past_the_due_time_is_the_nudge_after_it() =>
        Apply(hours: -24, until: 3).ShouldBe([(NudgeKind.TaskOverdue, 3), (NudgeKind.TaskReturned, 48)]);

    [Fact]
    public void A_snooze_past_the_return_plans_no_nudge_and_says_so()
    {
        var snoozed = Snoozing.Apply(Steps, _due, At(48), At(24));
        snoozed.ReturnsFirst.ShouldBeTrue();
        snoozed.Steps.Select(step => step.Name).ShouldBe(["return"]);
    }

    [Fact]
    public void The_return_never_moves_and_no_nudge_comes_after_it() =>
        (from now in Gen.Choose(-24 * 9, 47) from hours in Gen.Choose(1, 24 * 9) select (now, until: now + hours))
            .Holds(it => Snoozing.Apply(Steps, _due, At(it.until), At(it.now)) is var snoozed
                && snoozed.Steps.Count(step => step.Due >= At(48)) == 1
                && snoozed.Steps.Single(step => step.Kind is NudgeKind.TaskReturned).Due == At(48)
                && snoozed.ReturnsFirst == it.until >= 48
                && (snoozed.ReturnsFirst || snoozed.Steps[0].Due == At(it.until)));

    private static System.Collections.Immutable.ImmutableArray<TaskStep> Steps => TaskNudges.Plan(_due - Duration.FromDays(9), _due, Any.Toronto);

    private static IEnumerable<(NudgeKind Kind, double Hours)> Apply(int hours, int until) =>
        Snoozing.Apply(Steps, _due, At(until), At(hours)).Steps.Select(step => (step.Kind, (step.Due - _due).TotalHours));

    private static Instant At(int hours) => _due + Duration.FromHours(hours);
}

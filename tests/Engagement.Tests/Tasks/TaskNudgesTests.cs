using CatBot.Engagement.Nudges;
using CatBot.Engagement.Tasks;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Engagement.Tests.Tasks;

public sealed class TaskNudgesTests
{
    private static readonly Instant _due = Instant.FromUtc(2026, 12, 4, 17, 0);

    [Fact]
    public void One_nudge_a_day_ahead_one_a_day_after_and_then_it_returns() =>
        TaskNudges.Plan(_due - Duration.FromDays(9), _due, Any.Toronto).ShouldBe(
        [
            new("before", NudgeKind.TaskReminder, _due - Duration.FromDays(1), _due),
            new("after", NudgeKind.TaskOverdue, _due + Duration.FromDays(1), _due + Duration.FromDays(2)),
            new("return", NudgeKind.TaskReturned, _due + Duration.FromDays(2), _due + Duration.FromDays(32)),
        ]);

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(24, 12)]
    [InlineData(47, 23.5)]
    [InlineData(48, 24)]
    [InlineData(49, 24)]
    public void The_nudge_before_comes_halfway_when_a_day_ahead_is_too_soon(int hours, double ahead) =>
        TaskNudges.Plan(_due - Duration.FromHours(hours), _due, Any.Toronto)[0].Due.ShouldBe(_due - Duration.FromHours(ahead));

    [Fact]
    public void A_day_after_is_the_same_time_on_the_wall_when_the_clocks_change() =>
        TaskNudges.Plan(Instant.FromUtc(2027, 3, 1, 0, 0), Instant.FromUtc(2027, 3, 13, 17, 0), Any.Toronto)[1].Due.ShouldBe(Instant.FromUtc(2027, 3, 14, 16, 0));

    [Fact]
    public void The_three_come_in_order_around_the_due_time() =>
        (from zone in Any.Zone
         from due in Any.Around(zone)
         from minutes in Gen.Choose(1, 60 * 24 * 30)
         select (zone, due, given: due - Duration.FromMinutes(minutes)))
        .Holds(it =>
        {
            var steps = TaskNudges.Plan(it.given, it.due, it.zone);
            return steps.Length == 3 && it.given < steps[0].Due && steps[0].Due < it.due && it.due < steps[1].Due && steps[1].Due < steps[2].Due;
        });
}

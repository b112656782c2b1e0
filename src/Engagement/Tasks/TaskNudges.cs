using System.Collections.Immutable;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using NodaTime;

namespace CatBot.Engagement.Tasks;

/// <summary>One of the few things said about a task: not before <paramref name="Due"/>, not at or after <paramref name="Expires"/>.</summary>
/// <param name="Name">The step's part of a nudge's key.</param>
public sealed record TaskStep(string Name, NudgeKind Kind, Instant Due, Instant Expires);

/// <summary>One nudge before a task is due, one a day after, and two days after it returns to the coordinator. Days are wall days, so 23 or 25 hours when the clocks change.</summary>
public static class TaskNudges
{
    private static readonly Duration _returnStays = Duration.FromDays(30);

    /// <summary>A day ahead, or halfway when there are less than two days: whichever is later. A task given when it was already due has no nudge before.</summary>
    public static ImmutableArray<TaskStep> Plan(Instant given, Instant due, DateTimeZone zone)
    {
        var wall = due.InZone(zone).LocalDateTime;
        var before = Instant.Max(given + ((due - given) / 2), WallTime.DaysBefore(wall, 1, zone));
        var after = WallTime.DaysBefore(wall, -1, zone);
        var back = ReturnAt(due, zone);
        ImmutableArray<TaskStep> steps =
        [
            new("before", NudgeKind.TaskReminder, before, due),
            new("after", NudgeKind.TaskOverdue, after, back),
            new("return", NudgeKind.TaskReturned, back, back + _returnStays),
        ];
        return [.. steps.Where(step => step.Due > given && step.Due < step.Expires)];
    }

    /// <summary>When a task that is still open goes back to whoever gave it.</summary>
    public static Instant ReturnAt(Instant due, DateTimeZone zone) => WallTime.DaysBefore(due.InZone(zone).LocalDateTime, -2, zone);
}

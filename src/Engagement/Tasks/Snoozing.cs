using System.Collections.Immutable;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using NodaTime;

namespace CatBot.Engagement.Tasks;

/// <summary>How long a person wants to hear nothing about a task.</summary>
public enum Snooze { OneHour, Tomorrow, NextWeek }

/// <summary>What is still to be said about a task after a snooze.</summary>
/// <param name="ReturnsFirst">The task goes back to the coordinator before that: say so, and offer to ask for more time.</param>
public sealed record Snoozed(ImmutableArray<TaskStep> Steps, bool ReturnsFirst);

/// <summary>
/// A snooze takes the place of each nudge that would come before it or within the day after it. It never moves the return: a task must not
/// drift on unseen, so a snooze beyond it plans no nudge and says so.
/// </summary>
public static class Snoozing
{
    private static readonly LocalTime _nine = new(9, 0);
    private static readonly Duration _waits = Duration.FromDays(7);

    /// <summary>Tomorrow and next week (its Monday) mean nine in the morning on the person's own clock.</summary>
    public static Instant Until(Snooze snooze, Instant now, DateTimeZone zone) => snooze switch
    {
        Snooze.OneHour => now + Duration.FromHours(1),
        Snooze.Tomorrow => Nine(now, zone, today => today.PlusDays(1)),
        Snooze.NextWeek => Nine(now, zone, today => today.With(DateAdjusters.Next(IsoDayOfWeek.Monday))),
    };

    /// <summary>What is still to be said about a task; a task without a day has just this one reminder.</summary>
    public static Snoozed Plan(MicroTask task, Instant until, DateTimeZone zone, Instant now) => task.DueAt is { } due
        ? Apply(TaskNudges.Plan(task.AssignedAt, due, zone), due, until, now)
        : new([new($"snoozed-{until.ToUnixTimeSeconds()}", NudgeKind.TaskReminder, until, until + _waits)], ReturnsFirst: false);

    /// <param name="steps">What <see cref="TaskNudges.Plan"/> gave.</param>
    /// <param name="due">When the task is due.</param>
    public static Snoozed Apply(ImmutableArray<TaskStep> steps, Instant due, Instant until, Instant now)
    {
        var back = steps.Single(step => step.Kind is NudgeKind.TaskReturned);
        if (until >= back.Due)
            return new([back], ReturnsFirst: true);
        var kept = steps.Where(step => step.Due > now && step.Due >= until + Duration.FromDays(1)).Append(back).Distinct();
        return new([At(until, due, back.Due), .. kept], ReturnsFirst: false);
    }

    private static TaskStep At(Instant until, Instant due, Instant back) =>
        new($"snoozed-{until.ToUnixTimeSeconds()}", until < due ? NudgeKind.TaskReminder : NudgeKind.TaskOverdue, until, until < due ? due : back);

    private static Instant Nine(Instant now, DateTimeZone zone, Func<LocalDate, LocalDate> day) =>
        WallTime.At(day(now.InZone(zone).Date) + _nine, zone);
}

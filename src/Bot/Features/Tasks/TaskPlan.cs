using System.Collections.Immutable;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Plans what will be said about a task in its present round.</summary>
internal static class TaskPlan
{
    private static readonly Duration _newsStays = Duration.FromDays(14);

    /// <summary>One reminder before, one question after, and the return; only the return while nobody has it. Nothing without a day.</summary>
    public static async Task<ImmutableArray<Nudge>> NudgesAsync(CoalitionDb db, MicroTask task, DateTimeZone zone, Instant now) =>
        task.DueAt is { } due ? await NudgesAsync(db, task, TaskNudges.Plan(task.AssignedAt, due, zone), now) : [];

    /// <summary>The same for steps that a snooze has changed.</summary>
    public static async Task<ImmutableArray<Nudge>> NudgesAsync(CoalitionDb db, MicroTask task, ImmutableArray<TaskStep> steps, Instant now)
    {
        var holder = task.AssigneeId is { } id ? await MemberAsync(db, task, id) : null;
        var tending = await TendingAsync(db, task);
        return
        [
            .. from step in steps
               where step.Expires > now
               from to in step.Kind is NudgeKind.TaskReturned ? tending : holder is null ? [] : [holder]
               select Nudge.To(to, step.Kind, task.Id.Value, $"{step.Name}-{task.Round}", step.Due, step.Expires),
        ];
    }

    /// <summary>Asks one person for a task.</summary>
    public static Nudge Ask(Membership to, MicroTask task, NudgeKind kind, DateTimeZone zone, Instant now) => Nudge.To(
        to, kind, task.Id.Value, $"given-{task.Round}", now, task.DueAt is { } due ? TaskNudges.ReturnAt(due, zone) : now + _newsStays);

    /// <summary>Who hears what becomes of a task: whoever gave it, or the coordinators once that person has moved on.</summary>
    public static async Task<IReadOnlyList<Membership>> TendingAsync(CoalitionDb db, MicroTask task) =>
        await MemberAsync(db, task, task.AssignedById) is { Standing: not Standing.MovedOn } giver
            ? [giver]
            : await db.Memberships.Where(member => member.CoalitionId == task.CoalitionId && member.Role == Role.Coordinator && member.Standing != Standing.MovedOn).ToListAsync();

    /// <summary>Somebody's place in the task's coalition.</summary>
    public static Task<Membership?> MemberAsync(CoalitionDb db, MicroTask task, Id<Person> who) =>
        db.Memberships.SingleOrDefaultAsync(member => member.CoalitionId == task.CoalitionId && member.PersonId == who);
}

using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Which tasks are on which list.</summary>
internal static class TaskLists
{
    /// <summary>All that is still to be done in the coalition.</summary>
    public static IQueryable<MicroTask> Open(CoalitionDb db, Caller caller) => db.Tasks.AsNoTracking()
        .Where(task => task.CoalitionId == caller.Coalition.Id && task.State != TaskState.Done && task.State != TaskState.TakenBack);

    /// <summary>Free for anybody.</summary>
    public static IQueryable<MicroTask> Free(IQueryable<MicroTask> open) => open.Where(task => task.State == TaskState.Pool);

    /// <summary>What the caller has or was asked for.</summary>
    public static IQueryable<MicroTask> Mine(IQueryable<MicroTask> open, CoalitionDb db, Caller caller)
    {
        var me = caller.Person.Id;
        return open.Where(task => task.AssigneeId == me
            || (task.State == TaskState.Offered && task.AssigneeId == null && db.TaskOffers.Any(offer => offer.TaskId == task.Id && offer.PersonId == me && !offer.Declined)));
    }

    /// <summary>Each task as the caller sees it; two queries, whatever their number.</summary>
    public static async Task<IReadOnlyList<TaskView>> ViewsAsync(CoalitionDb db, Caller caller, IReadOnlyList<MicroTask> tasks, Instant now)
    {
        var ids = tasks.Select(task => task.Id).ToArray();
        var holders = tasks.Select(task => task.AssigneeId).OfType<Id<Person>>().Distinct().ToArray();
        var offers = await db.TaskOffers.AsNoTracking().Where(offer => ids.Contains(offer.TaskId) && offer.PersonId == caller.Person.Id).ToDictionaryAsync(offer => offer.TaskId);
        var names = await db.People.AsNoTracking().Where(person => holders.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        return [.. tasks.Select(task => new TaskView(
            task, caller.Person.Id, offers.GetValueOrDefault(task.Id), task.AssigneeId is { } holder ? names.GetValueOrDefault(holder) : null,
            task.MayBeTendedBy(caller.Membership), caller.Words, caller.CoalitionZone, now))];
    }
}

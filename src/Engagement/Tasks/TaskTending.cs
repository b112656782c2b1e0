using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Tasks;

/// <summary>What whoever looks after a task may do with it. Each change of hands or of time starts a new round, so that old reminders stop.</summary>
public static class TaskTending
{
    /// <summary>Any coordinator, and whoever gave the task.</summary>
    public static bool MayBeTendedBy(this MicroTask task, Membership member) => member.Role is Role.Coordinator || task.AssignedById == member.PersonId;

    /// <summary>More time for whoever has it; what nobody has is free to take again.</summary>
    public static Decision<MicroTask> Extend(this MicroTask task, Instant due, Instant now)
    {
        if (!task.IsOpen) return Refusal.TheTaskIsClosed;
        if (due <= now) return Refusal.TheMomentIsPast;
        var state = (task.State, task.AssigneeId) switch
        {
            (TaskState.Lapsed, null) => TaskState.Pool,
            (TaskState.Lapsed, _) => TaskState.Accepted,
            var (same, _) => same,
        };
        var hat = task.HatId;
        task.PassTo(task.AssigneeId, state, now);
        (task.DueAt, task.HatId) = (due, hat);
        return task;
    }

    /// <summary>Free for anybody to take.</summary>
    public static Decision<MicroTask> Free(this MicroTask task, Instant now) => task.MoveOn(null, TaskState.Pool, now);

    /// <summary>Asks one other person.</summary>
    public static Decision<MicroTask> GiveTo(this MicroTask task, Id<Person> who, bool theirOwnWish, Instant now) =>
        task.MoveOn(who, theirOwnWish ? TaskState.Accepted : TaskState.Offered, now);

    /// <summary>Nobody needs to do it any more.</summary>
    public static Decision<MicroTask> TakeBack(this MicroTask task, Instant now)
    {
        if (!task.IsOpen) return Refusal.TheTaskIsClosed;
        (task.State, task.ClosedAt) = (TaskState.TakenBack, now);
        task.Round++;
        return task;
    }

    internal static void PassTo(this MicroTask task, Id<Person>? who, TaskState state, Instant at)
    {
        (task.AssigneeId, task.State, task.AssignedAt) = (who, state, at);
        (task.SnoozedUntil, task.HatId) = (null, null);
        task.Round++;
    }

    // A day that has gone by would return the task at once.
    private static Decision<MicroTask> MoveOn(this MicroTask task, Id<Person>? who, TaskState state, Instant now)
    {
        if (!task.IsOpen) return Refusal.TheTaskIsClosed;
        task.PassTo(who, state, now);
        if (task.DueAt <= now) task.DueAt = null;
        return task;
    }
}

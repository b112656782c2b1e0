using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Tasks;

/// <summary>What people may do with a task that they have, were asked for, or find in the pool. A no is taken at any time, a yes from whoever is first.</summary>
public static class TaskAnswers
{
    /// <param name="task">The task; changed when the answer is accepted.</param>
    /// <param name="who">Who answers.</param>
    /// <param name="offers">Everybody who was ever asked for it.</param>
    /// <param name="now">Reminders of a new holder count from here.</param>
    public static Decision<TaskEffect> Accept(this MicroTask task, Id<Person> who, IReadOnlyCollection<TaskOffer> offers, Instant now)
    {
        if (task.IsWith(who))
            return task.State switch
            {
                TaskState.Offered => task.Become(TaskState.Accepted, TaskEffect.Accepted),
                TaskState.Accepted or TaskState.Done => TaskEffect.AsBefore,
                _ => Closed(task) ?? Refusal.TheTaskWentBack,
            };
        if (Closed(task) is { } why) return why;
        if (task.AssigneeId is not null) return Refusal.TheTaskIsTaken;
        if (task.State is TaskState.Pool) return task.Claim(who, TaskState.Accepted, TaskEffect.Claimed, now);
        if (offers.Of(who) is null) return Refusal.TheTaskIsNotYours;
        return task.State is TaskState.Lapsed || task.DueAt < now ? Refusal.TheTaskWentBack : task.Claim(who, TaskState.Accepted, TaskEffect.Claimed, now);
    }

    /// <summary>Not now, from somebody who was asked; handing back, from somebody who has it. Neither is asked for a reason.</summary>
    /// <inheritdoc cref="Accept" path="/param"/>
    public static Decision<TaskEffect> Decline(this MicroTask task, Id<Person> who, IReadOnlyCollection<TaskOffer> offers)
    {
        if (Closed(task) is { } why) return why;
        var offer = offers.Of(who);
        if (!task.IsWith(who))
        {
            if (offer is null && task.State is not TaskState.Pool) return Refusal.TheTaskIsNotYours;
            if (offer is null or { Declined: true } || task.AssigneeId is not null) return TaskEffect.AsBefore;
        }

        if (offer is not null) offer.Declined = true;
        return task.State is TaskState.Offered && !task.IsWith(who) && offers.Any(one => !one.Declined) ? TaskEffect.Declined : task.ComeBack();
    }

    /// <summary>Done, by whoever has it or was asked, also late; or noted for them by somebody who looks after the task.</summary>
    /// <inheritdoc cref="Accept" path="/param"/>
    /// <param name="tends">The caller looks after the task.</param>
    public static Decision<TaskEffect> Finish(this MicroTask task, Id<Person> who, IReadOnlyCollection<TaskOffer> offers, bool tends, Instant now)
    {
        if (task.State is TaskState.Done && (task.IsWith(who) || tends)) return TaskEffect.AsBefore;
        if (Closed(task) is { } why) return why;
        var free = task.AssigneeId is null && (task.State is TaskState.Pool || offers.Of(who) is not null);
        if (!free && !task.IsWith(who) && (!tends || task.AssigneeId is null)) return Refusal.TheTaskIsNotYours;
        task.ClosedAt = now;
        return free ? task.Claim(who, TaskState.Done, TaskEffect.Done, now) : task.Become(TaskState.Done, TaskEffect.Done);
    }

    /// <summary>Hears nothing about the task until a moment; it does not move the day on which it is due.</summary>
    public static Decision<TaskEffect> Snooze(this MicroTask task, Id<Person> who, Instant until, Instant now)
    {
        if (Closed(task) is { } why) return why;
        if (!task.IsWith(who)) return Refusal.TheTaskIsNotYours;
        if (task.State is TaskState.Lapsed) return Refusal.TheTaskWentBack;
        if (until <= now) return Refusal.TheMomentIsPast;
        task.SnoozedUntil = until;
        task.Round++;
        return TaskEffect.Snoozed;
    }

    /// <summary>Somebody's offer among all; null when they were never asked.</summary>
    public static TaskOffer? Of(this IEnumerable<TaskOffer> offers, Id<Person> who) => offers.FirstOrDefault(offer => offer.PersonId == who);

    public static bool IsWith(this MicroTask task, Id<Person> who) => task.AssigneeId == who;

    private static Refusal? Closed(MicroTask task) => task.State switch
    {
        TaskState.TakenBack => Refusal.TheTaskWasTakenBack,
        TaskState.Done => Refusal.TheTaskIsClosed,
        TaskState.Pool or TaskState.Offered or TaskState.Accepted or TaskState.HandedBack or TaskState.Lapsed => null,
    };

    private static TaskEffect Become(this MicroTask task, TaskState state, TaskEffect effect)
    {
        task.State = state;
        return effect;
    }

    private static TaskEffect Claim(this MicroTask task, Id<Person> who, TaskState state, TaskEffect effect, Instant now)
    {
        task.PassTo(who, state, now);
        return effect;
    }

    private static TaskEffect ComeBack(this MicroTask task)
    {
        task.PassTo(null, TaskState.HandedBack, task.AssignedAt);
        return TaskEffect.CameBack;
    }
}

using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Tasks;

/// <summary>Where a task stands. <c>Pool</c>: open to anybody; <c>Offered</c>: somebody was asked.</summary>
public enum TaskState
{
    Pool,
    Offered,
    Accepted,
    Done,
    HandedBack,
    Lapsed,
    TakenBack,
}

/// <summary>A piece of work counted in minutes, with a day to be ready by.</summary>
public sealed class MicroTask
{
    public required Id<MicroTask> Id { get; init; }

    public required Id<Coalition> CoalitionId { get; init; }

    public required string Title { get; set; }

    /// <summary>How long it may take; null when nobody said.</summary>
    public int? Minutes { get; set; }

    public Instant? DueAt { get; set; }

    /// <summary>Who has it or was asked; null in the pool and while several are asked.</summary>
    public Id<Person>? AssigneeId { get; set; }

    public Id<Hat>? HatId { get; set; }

    public required Id<Person> AssignedById { get; init; }

    public TaskState State { get; set; }

    public Instant CreatedAt { get; init; }

    /// <summary>When the present holder got it; reminders count from here.</summary>
    public Instant AssignedAt { get; set; }

    /// <summary>No reminder before this moment, at the holder's wish.</summary>
    public Instant? SnoozedUntil { get; set; }

    public Instant? ClosedAt { get; set; }

    /// <summary>Counts hand-outs, so that each holder's reminders have keys of their own.</summary>
    public int Round { get; set; }

    /// <summary>Tasks made by one command share this and are undone together.</summary>
    public Guid Batch { get; init; }

    /// <summary>Still somebody's or anybody's to do.</summary>
    public bool IsOpen => State is TaskState.Pool or TaskState.Offered or TaskState.Accepted or TaskState.HandedBack or TaskState.Lapsed;
}

/// <summary>One of several people who were asked; the first to accept has the task.</summary>
public sealed class TaskOffer
{
    public required Id<MicroTask> TaskId { get; init; }

    public required Id<Person> PersonId { get; init; }

    /// <summary>The person said "not now": they are not asked again for this task.</summary>
    public bool Declined { get; set; }
}

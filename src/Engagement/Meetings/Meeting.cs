using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>One occurrence. It carries its own copy of what its series says, so that one can differ.</summary>
public sealed class Meeting
{
    public required Id<Meeting> Id { get; init; }

    /// <summary>Changes when "this and following" parts from the rest.</summary>
    public required Id<Series> SeriesId { get; set; }

    public required Id<Coalition> CoalitionId { get; init; }

    /// <summary>The day the series gave it; stays when the meeting is moved on its own.</summary>
    public required LocalDate Occurrence { get; set; }

    public required string Title { get; set; }

    /// <summary>Wall time in <see cref="Zone"/>: what people agreed on.</summary>
    public required LocalDateTime Start { get; set; }

    public required string Zone { get; set; }

    /// <summary>The instant that <see cref="Start"/> means under today's zone rules.</summary>
    public required Instant StartsAt { get; set; }

    public required int Minutes { get; set; }

    public required Venue Venue { get; set; }

    /// <summary>When the invitation goes out.</summary>
    public required Instant AnnounceAt { get; set; }

    /// <summary>Moved on its own; a new day or time of the whole series leaves it.</summary>
    public bool Detached { get; set; }

    /// <summary>Grows with each change, as calendars need it (RFC 5545 SEQUENCE).</summary>
    public int Sequence { get; set; }

    public Instant? CancelledAt { get; set; }

    public Instant ChangedAt { get; set; }

    public Instant EndsAt => StartsAt + Duration.FromMinutes(Minutes);

    /// <summary>Answers, changes and reminders make sense until the meeting has started.</summary>
    public Decision<Meeting> Open(Instant now) =>
        CancelledAt is not null ? Refusal.TheMeetingWasCancelled
        : now >= StartsAt ? Refusal.TheMeetingIsOver
        : this;
}

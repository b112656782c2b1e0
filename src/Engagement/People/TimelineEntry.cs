using NodaTime;

namespace CatBot.Engagement.People;

/// <summary>What happened between the coalition and a partner.</summary>
public enum TimelineKind
{
    Asked,
    Answered,
    StandingChanged,
    HandedOver,
    Talked,
    LeftAMessage,
    TryLater,
}

/// <summary>One line on a partner's timeline, seen by coordinators and by the partner.</summary>
public sealed class TimelineEntry
{
    public long Number { get; init; }

    public required Id<Coalition> CoalitionId { get; init; }

    public required Id<Person> PersonId { get; init; }

    public required TimelineKind Kind { get; init; }

    /// <summary>Who did it, where it was not the person.</summary>
    public Id<Person>? ById { get; init; }

    /// <summary>A remark in somebody's own words.</summary>
    public string? Note { get; init; }

    public required Instant At { get; init; }
}

/// <summary>Who changed what for whom: kept for coordinators' changes to other people's data.</summary>
public sealed class AuditEntry
{
    public long Number { get; init; }

    public required Id<Coalition> CoalitionId { get; init; }

    public required Id<Person> ById { get; init; }

    public Id<Person>? AboutId { get; init; }

    /// <summary>The command that made the change, such as <c>rsvp</c>.</summary>
    public required string What { get; init; }

    /// <summary>What it was about, such as a meeting's id.</summary>
    public string? Subject { get; init; }

    public required Instant At { get; init; }
}

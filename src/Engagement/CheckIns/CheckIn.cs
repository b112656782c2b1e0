using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.CheckIns;

/// <summary>What a person said when asked how things are.</summary>
public enum CheckInAnswer
{
    StillIn,
    LessOften,
    OnLeave,
    Seconded,
    MovedOn,
    CallMe,
    Say,
}

/// <summary>One quiet spell of one person: one warm question, one follow-up, then a human.</summary>
public sealed class CheckIn
{
    public required Id<CheckIn> Id { get; init; }

    public required Id<Coalition> CoalitionId { get; init; }

    public required Id<Person> PersonId { get; init; }

    /// <summary>The last sign of life before the spell; a later one ends it.</summary>
    public required Instant QuietSince { get; init; }

    public required Instant AskedAt { get; init; }

    public Instant? FollowedUpAt { get; set; }

    public CheckInAnswer? Answer { get; set; }

    /// <summary>The person's own words, passed on only when <see cref="MayPassOn"/>.</summary>
    public string? Note { get; set; }

    public bool MayPassOn { get; set; }

    /// <summary>Answered, ended by a sign of life, or handed to a human.</summary>
    public Instant? EndedAt { get; set; }
}

/// <summary>How a connector's attempt went.</summary>
public enum ContactOutcome
{
    Talked,
    LeftAMessage,
    TryLater,
}

/// <summary>A named human takes over from the bot.</summary>
public sealed class HandOver
{
    public required Id<HandOver> Id { get; init; }

    public required Id<Coalition> CoalitionId { get; init; }

    public required Id<Person> PersonId { get; init; }

    public required Id<Person> ConnectorId { get; init; }

    /// <summary>The person asked to be called; otherwise the bot has asked often enough.</summary>
    public bool Requested { get; init; }

    /// <summary>The check-in it came from.</summary>
    public Id<CheckIn>? CheckInId { get; init; }

    public required Instant OpenedAt { get; init; }

    public ContactOutcome? Outcome { get; set; }

    /// <summary>How often the connector chose "try later"; each asks once more a week later.</summary>
    public int Tries { get; set; }

    public Instant? ClosedAt { get; set; }
}

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

    /// <summary>When the question is asked; null when nobody was: a sign of life came before, or a human took over at once.</summary>
    public Instant? AskedAt { get; set; }

    public Instant? FollowedUpAt { get; set; }

    public CheckInAnswer? Answer { get; set; }

    /// <summary>The person's own words, passed on only when <see cref="MayPassOn"/>.</summary>
    public string? Note { get; set; }

    public bool MayPassOn { get; set; }

    /// <summary>Answered, ended by a sign of life, or handed to a human.</summary>
    public Instant? EndedAt { get; set; }

    /// <summary>Takes an answer, whatever was said before, and ends the spell.</summary>
    public void Take(CheckInAnswer answer, Instant now) => (Answer, EndedAt) = (answer, EndedAt ?? now);
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
    private const int MostTries = 2;
    private static readonly Duration _later = Duration.FromDays(7);

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

    /// <summary>Writes down how an attempt went. Only "try later" keeps it open, and that at most twice; who left a message may still talk.</summary>
    /// <returns>From when on the connector is asked once more; null when it is closed.</returns>
    public Decision<Instant?> Log(ContactOutcome outcome, Instant now)
    {
        if (ClosedAt is not null && (Outcome is ContactOutcome.Talked || outcome is ContactOutcome.TryLater)) return Refusal.TheHandOverIsClosed;
        Outcome = outcome;
        if (outcome is ContactOutcome.TryLater && Tries < MostTries)
        {
            Tries++;
            return (Instant?)(now + _later);
        }

        ClosedAt ??= now;
        return (Instant?)null;
    }
}

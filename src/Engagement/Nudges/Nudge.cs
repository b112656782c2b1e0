using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Nudges;

/// <summary>How far a nudge has come.</summary>
public enum NudgeState
{
    Planned,
    Claimed,
    Sending,
    Sent,
    Dropped,
    CouldNotReach,
    MaybeSent,
}

/// <summary>One thing said to one person (or to a coalition's channel) for one reason, once.</summary>
public sealed class Nudge
{
    /// <summary>Its place in the queue, given by the database.</summary>
    public long Number { get; init; }

    /// <summary>Unique for ever: <c>kind:subject:step:person</c>.</summary>
    public required string Key { get; init; }

    public required Id<Coalition> CoalitionId { get; init; }

    /// <summary>Null: it is a post in the coalition's channel.</summary>
    public Id<Person>? PersonId { get; init; }

    public required NudgeKind Kind { get; init; }

    /// <summary>The meeting, task, check-in … it is about.</summary>
    public required Guid SubjectId { get; init; }

    public required string Step { get; init; }

    /// <summary>Never said before this moment.</summary>
    public required Instant DueAt { get; set; }

    /// <summary>Never said from this moment on.</summary>
    public required Instant ExpiresAt { get; set; }

    /// <summary>When the courier looks at it next: due, or later for quiet hours, budget or back-off.</summary>
    public Instant LookAt { get; set; }

    public NudgeState State { get; set; }

    /// <summary>Why it waits, was dropped or could not reach the person.</summary>
    public string? Reason { get; set; }

    /// <summary>Small facts that the words need and no table keeps, as JSON of strings.</summary>
    public string? Facts { get; init; }

    public int Attempts { get; set; }

    public Guid? ClaimToken { get; set; }

    public Instant? LeaseUntil { get; set; }

    public Instant? SentAt { get; set; }

    /// <summary>The platform's name for the message that carried it.</summary>
    public string? MessageRef { get; set; }

    /// <summary>Plans one nudge to one person.</summary>
    public static Nudge To(Membership to, NudgeKind kind, Guid subject, string step, Instant due, Instant expires, string? facts = null) =>
        New(to.CoalitionId, to.PersonId, kind, subject, step, due, expires, facts);

    /// <summary>Plans one post in a coalition's channel.</summary>
    public static Nudge Post(Id<Coalition> coalition, NudgeKind kind, Guid subject, string step, Instant due, Instant expires, string? facts = null) =>
        New(coalition, null, kind, subject, step, due, expires, facts);

    private static Nudge New(Id<Coalition> coalition, Id<Person>? person, NudgeKind kind, Guid subject, string step, Instant due, Instant expires, string? facts) => new()
    {
        Key = $"{kind}:{subject:n}:{step}:{person?.ToString() ?? "channel"}",
        CoalitionId = coalition,
        PersonId = person,
        Kind = kind,
        SubjectId = subject,
        Step = step,
        DueAt = due,
        LookAt = due,
        ExpiresAt = expires,
        Facts = facts,
    };
}

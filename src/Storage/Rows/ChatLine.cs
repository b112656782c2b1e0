using CatBot.Engagement;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Storage.Rows;

/// <summary>One message of a conversation that is kept here because its chat has no platform of its own.</summary>
public sealed class ChatLine
{
    public long Number { get; init; }

    /// <summary>Whose conversation it is; null in a coalition's shared channel.</summary>
    public Id<Person>? PersonId { get; init; }

    public Id<Coalition>? CoalitionId { get; init; }

    /// <summary>The person said it; otherwise CatBot did.</summary>
    public bool FromPerson { get; init; }

    /// <summary>The neutral message, as JSON.</summary>
    public required string Body { get; set; }

    /// <summary>What it is about, so that a newer card can take its place.</summary>
    public string? Subject { get; init; }

    /// <summary>Unique, such as <c>said:…</c>, <c>answer:…</c> or <c>nudge:…</c>: the same message is kept once.</summary>
    public required string Key { get; init; }

    public required Instant At { get; init; }

    /// <summary>When its card was last brought up to date.</summary>
    public Instant? ChangedAt { get; set; }
}

/// <summary>Says which line carried a nudge.</summary>
public sealed class ChatLineNudge
{
    /// <summary>The nudge's number. Nudges may be deleted before the line is.</summary>
    public required long NudgeNumber { get; init; }

    public required long LineNumber { get; init; }
}

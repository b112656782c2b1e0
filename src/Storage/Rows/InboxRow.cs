using NodaTime;

namespace CatBot.Storage.Rows;

/// <summary>One delivery that came in: kept so that it has its effect once, whatever is delivered twice or cut off by a crash.</summary>
public sealed class InboxRow
{
    /// <summary><c>channel:delivery id</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What came in, as JSON.</summary>
    public required string Payload { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>When its effect was saved; in the same transaction as <see cref="Answer"/>.</summary>
    public Instant? HandledAt { get; set; }

    /// <summary>The answer, as JSON, so that it can be given again.</summary>
    public string? Answer { get; set; }

    public Instant? AnsweredAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>What went wrong, for an operator.</summary>
    public string? Failure { get; set; }
}

using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;
using NodaTime;

namespace CatBot.Storage.Rows;

/// <summary>What a person was last asked in a coalition, so that a bare "yes" has a meaning.</summary>
public sealed class LastAsk
{
    public required Id<Person> PersonId { get; init; }

    public required Id<Coalition> CoalitionId { get; init; }

    public About About { get; set; }

    public Guid SubjectId { get; set; }

    /// <summary>A command line whose last words the person's next free text supplies; null when none is awaited.</summary>
    public string? Awaiting { get; set; }

    public Instant AskedAt { get; set; }
}

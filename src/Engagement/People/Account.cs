using NodaTime;

namespace CatBot.Engagement.People;

/// <summary>One way to reach a person: who they are on one channel.</summary>
public sealed class Account
{
    /// <summary>The channel's name, such as <c>web</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>The workspace or tenant there; empty where the channel has none.</summary>
    public required string Workspace { get; init; }

    /// <summary>The person's id there.</summary>
    public required string User { get; init; }

    public required Id<Person> PersonId { get; set; }

    /// <summary>When the person last spoke there; the freshest account is tried first.</summary>
    public Instant LastUsedAt { get; set; }
}

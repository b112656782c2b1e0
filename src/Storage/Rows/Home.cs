using CatBot.Engagement;
using CatBot.Engagement.People;

namespace CatBot.Storage.Rows;

/// <summary>A coalition's own channel on one platform: where posts go, and how a workspace is known to belong to it.</summary>
public sealed class Home
{
    public required Id<Coalition> CoalitionId { get; set; }

    /// <summary>The channel's name, such as <c>web</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>The workspace or tenant there; empty where the channel has none.</summary>
    public required string Workspace { get; init; }

    /// <summary>The platform's id of the place.</summary>
    public required string Place { get; init; }
}

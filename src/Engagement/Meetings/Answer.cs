namespace CatBot.Engagement.Meetings;

/// <summary>What somebody said to a meeting. Only <see cref="Maybe"/> and the coming ones are reminded.</summary>
public enum Answer
{
    /// <summary>Yes, without saying how.</summary>
    Coming,
    InPerson,
    ByVideo,
    ByPhone,
    Maybe,
    No,

    /// <summary>Somebody else comes in their place.</summary>
    StandIn,

    /// <summary>They send what they think instead of coming.</summary>
    ThoughtsOnly,
}

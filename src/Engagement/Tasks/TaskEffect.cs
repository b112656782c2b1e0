namespace CatBot.Engagement.Tasks;

/// <summary>What an answer has changed about a task.</summary>
public enum TaskEffect
{
    /// <summary>It was so before: the same answer came twice.</summary>
    AsBefore,

    /// <summary>Whoever was asked said yes.</summary>
    Accepted,

    /// <summary>The first of several who were asked, or anybody from the pool, has it from now on.</summary>
    Claimed,

    /// <summary>One said not now; others are still asked.</summary>
    Declined,

    /// <summary>Nobody has it: whoever assigned it decides.</summary>
    CameBack,
    Done,
    Snoozed,
}

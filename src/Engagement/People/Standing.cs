namespace CatBot.Engagement.People;

/// <summary>How a person stands in a coalition. Only <see cref="Active"/> people are asked for anything.</summary>
public enum Standing
{
    Active,
    Paused,
    OnLeave,

    /// <summary>Lent to another task by their organisation, usually with a day to come back.</summary>
    Seconded,
    MovedOn,
}

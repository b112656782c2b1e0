namespace CatBot.Engagement.Replies;

/// <summary>What the person was last asked about; the same words mean different things in different talks.</summary>
public enum About { Any, Meeting, Task, CheckIn }

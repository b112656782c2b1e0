using NodaTime;

namespace CatBot.Engagement.Tasks;

/// <summary>What is to be done, how long it may take, and by when; only made when it makes sense.</summary>
public sealed record TaskTerms
{
    /// <summary>More is a story, not a task.</summary>
    public const int LongestTitle = 200;

    /// <summary>A working day: more is not a micro-task.</summary>
    public const int MostMinutes = 480;

    private TaskTerms(string title, int? minutes, Instant? due) => (Title, Minutes, Due) = (title, minutes, due);

    public string Title { get; }

    public int? Minutes { get; }

    public Instant? Due { get; }

    /// <summary>The terms, or the first thing that is wrong with them.</summary>
    public static Decision<TaskTerms> Of(string? title, int? minutes, Instant? due, Instant now) =>
        OneLine.Of(title) is not { } line ? Refusal.TheTaskIsEmpty
        : line.Length > LongestTitle ? Refusal.TheTextIsTooLong
        : minutes is < 1 or > MostMinutes ? Refusal.TheMinutesAreNotReasonable
        : due <= now ? Refusal.TheMomentIsPast
        : new TaskTerms(line, minutes, due);
}

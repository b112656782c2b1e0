namespace CatBot.Bot.Conversation.Dates;

/// <summary>How long something takes.</summary>
/// <param name="Minutes">1 minute to a day.</param>
/// <param name="Rest">The text without the words that were understood, spaces tidied.</param>
public sealed record FoundDuration(int Minutes, string Rest)
{
    /// <summary>It was said by a start and an end: more than half a day then means most likely that they were mixed up.</summary>
    public bool IsSpan { get; init; }
}

/// <summary>The ways to say how long; en.json and fr.json say how each is written.</summary>
internal enum DurationForm
{
    Minutes,
    Hours,
    HalfHour,
    QuarterHour,
    ThreeQuarters,

    /// <summary>"18:30-19:30": a start, which is left for <see cref="DateReader"/>, and an end.</summary>
    Span,
}

/// <summary>
/// Finds how long a text says that something takes. Run it after <see cref="RecurrenceReader"/> and before <see cref="DateReader"/>: "1 h 30"
/// is a length when the hour is 4 or less or "for" stands before it, and a time otherwise.
/// </summary>
public static class DurationReader
{
    private const int LongestMinutes = 24 * 60;

    /// <summary>Null when the text says no length, or one that is no minute or more than a day.</summary>
    public static FoundDuration? Read(string text, bool french)
    {
        var passage = new Passage(text);
        if (Lexicon.In(french).Durations.Best(passage) is not { } said || Minutes(said) is not (>= 1 and <= LongestMinutes and var minutes))
            return null;
        if (said.Form is DurationForm.Span)
            passage.Understand(said.Core.Groups["end"].Index, said.Core.Groups["end"].Index + said.Core.Groups["end"].Length);
        else
            passage.Understand(said.Start, said.End);
        return new FoundDuration(minutes, passage.Rest) { IsSpan = said.Form is DurationForm.Span };
    }

    private static int Minutes(Finding<DurationForm> said) => said.Form switch
    {
        DurationForm.Minutes => said.Number,
        DurationForm.Hours => (60 * (said.Digits("hour") ?? said.Number)) + (said.Digits("minute") ?? 0) + (said.Has("half") ? 30 : 0) + Fraction(said),
        DurationForm.HalfHour => 30,
        DurationForm.QuarterHour => 15,
        DurationForm.ThreeQuarters => 45,
        DurationForm.Span => Spans.Minutes(said),
    };

    // "1.25 h"
    private static int Fraction(Finding<DurationForm> said) =>
        said.Digits("fraction") is { } digits ? (int)(60 * digits / Math.Pow(10, said.Core.Groups["fraction"].Length)) : 0;
}

using NodaTime;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>What was found in a text, in wall time of whoever wrote it.</summary>
/// <param name="Time">Null when the text names a day only.</param>
/// <param name="Rest">The text without the words that were understood and those that led to them ("by", "d'ici"), spaces tidied.</param>
public sealed record FoundDate(LocalDate Date, LocalTime? Time, string Rest);

/// <summary>What a text says about a date.</summary>
public abstract record DateReading
{
    private DateReading()
    {
    }

    /// <summary>The text names no date and no time.</summary>
    public sealed record None : DateReading;

    public sealed record Found(FoundDate Date) : DateReading;

    /// <summary>The text names a day or a time that no calendar has: 31 February, 25:00, "Monday 24 November" in a year when that is a Tuesday.</summary>
    /// <param name="Words">The words that cannot be, as they were written.</param>
    public sealed record Impossible(string Words) : DateReading;
}

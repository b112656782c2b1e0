using System.Text.RegularExpressions;
using CatBot.Bot.Conversation.Dates;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Reads "18:30-19:45", "from 6 to 7:30 pm" or "de 18 h 30 à 19 h 45" out of a line.</summary>
public static partial class SpokenTimes
{
    /// <summary>The length in minutes (below 1 when the end comes before the start), and the text with the start alone; null and the same text when it names no end.</summary>
    public static (int? Minutes, string Left) Read(string text, bool french, LocalDateTime wall)
    {
        var match = Range().Match(text);
        // "until 1 November" is a day: only what is written as a time ends a meeting.
        if (!match.Success || !IsClock(match.Groups["to"].Value)) return (null, text);
        var (from, to) = (Full(match.Groups["from"].Value, match.Groups["to"].Value), Full(match.Groups["to"].Value, match.Groups["from"].Value));
        return TimeOf(from, french, wall) is { } start && TimeOf(to, french, wall) is { } end
            ? ((int)Period.Between(start, end, PeriodUnits.Minutes).Minutes, $"{text[..match.Index]}{from}{text[(match.Index + match.Length)..]}")
            : (null, text);
    }

    private static LocalTime? TimeOf(string clock, bool french, LocalDateTime wall) => (DateReader.Read(clock, french, wall) as DateReading.Found)?.Date.Time;

    private static bool IsClock(string times) => times.Any(letter => letter is ':' or 'h' or 'H' or 'm' or 'M');

    // "6 to 7:30 pm" says the half of the day once, "18 à 19 h" the hour.
    private static string Full(string clock, string other) =>
        Half().Match(other) is { Success: true } half && !Half().IsMatch(clock) ? clock + half.Value
        : IsClock(clock) ? clock
        : $"{clock}:00";

    [GeneratedRegex(@"(?<![\d/:.-])(?<from>\d{1,2}(?:\s?[:h]\s?\d{2}|\s?h\b)?(?:\s?[ap]\.?m\b\.?)?)\s*(?:[-–—]|\bto\b|\buntil\b|\btill\b|\bà\b|\bjusqu[’']à\b)\s*(?<to>\d{1,2}(?:\s?[:h]\s?\d{2}|\s?h\b)?(?:\s?[ap]\.?m\b\.?)?)(?![\d/:-])", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\s?[ap]\.?m\b\.?", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Half();
}

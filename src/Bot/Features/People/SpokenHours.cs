using System.Text.RegularExpressions;
using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>Reads quiet hours: <c>22:00-07:00</c>, <c>10 pm to 7 am</c>, <c>de 22 h à 7 h</c>, <c>none</c>.</summary>
internal static partial class SpokenHours
{
    // Any day will do: only the time of day is read.
    private static readonly LocalDateTime _anyDay = new(2026, 1, 5, 0, 0);

    /// <returns>Null when it is not two times of day; twice midnight for none.</returns>
    public static (LocalTime From, LocalTime To)? Read(string typed, bool french)
    {
        var words = typed.Trim();
        if (Folding.Fold(words) is "none" or "off" or "no" or "aucune" or "non") return (LocalTime.Midnight, LocalTime.Midnight);
        return Range().Match(words) is { Success: true } range && Clock(range.Groups["from"].Value, french) is { } from && Clock(range.Groups["to"].Value, french) is { } to
            ? (from, to)
            : null;
    }

    private static LocalTime? Clock(string typed, bool french)
    {
        var clock = typed.Trim();
        if (Hour().IsMatch(clock)) clock += ":00";
        return (DateReader.Read(clock, french, _anyDay) as DateReading.Found)?.Date.Time;
    }

    [GeneratedRegex(@"^(?:from|de)?\s*(?<from>.{1,20}?)\s*(?:[-–—]|\bto\b|\buntil\b|\bà\b|\bjusqu[’']à\b)\s*(?<to>.{1,20})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"^\d{1,2}$", RegexOptions.None, 1000)]
    private static partial Regex Hour();
}

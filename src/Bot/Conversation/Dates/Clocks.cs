using NodaTime;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>The ways to name a time; en.json and fr.json say how each is written.</summary>
internal enum ClockForm
{
    /// <summary>"6:30", "six o'clock", "at 6": the language and the part of the day say which half.</summary>
    Spoken,

    /// <summary>"at 6", which needs a clean end: "at 6 Main Street" is a place.</summary>
    Bare,

    /// <summary>"18 h 30", "1830h": as on a 24-hour clock.</summary>
    Digital,

    Noon,
    Midnight,
}

/// <summary>The time that a form means. Null when no clock shows it.</summary>
internal static class Clocks
{
    private const int Noon = 12;

    /// <summary>"Friday midnight" ends the Friday, so it is told as the last minute of that day and the day stays right.</summary>
    private static readonly LocalTime Midnight = new(23, 59);

    /// <param name="partOfDay">The hour that stands for a part of the day named with the time or the day ("tomorrow morning at 7"), or null.</param>
    /// <param name="afternoonUntil">See <see cref="LexiconFile.AfternoonUntil"/>.</param>
    public static LocalTime? Of(Finding<ClockForm> said, int? partOfDay, int afternoonUntil) => said.Form switch
    {
        ClockForm.Noon => Time(Noon, Minutes(said)),
        ClockForm.Midnight => Midnight,
        ClockForm.Digital => Time(Inferred(said, partOfDay, afternoonUntil: 0), Minutes(said)),
        ClockForm.Spoken or ClockForm.Bare => Time(Inferred(said, partOfDay, IsZeroLed(said) ? 0 : afternoonUntil), Minutes(said)),
    };

    public static LocalTime? Time(int? hour, int minute) =>
        (hour, minute) is (24, 0) ? Midnight
        : hour is >= 0 and < 24 && minute is >= -15 and < 60 ? LocalTime.Midnight.PlusHours(hour.Value).PlusMinutes(minute)
        : null;

    private static int? Inferred(Finding<ClockForm> said, int? partOfDay, int afternoonUntil)
    {
        var hour = said.Digits("hour") ?? said.Number;
        if (said.Has("am") || said.Has("pm"))
            return OnTwelveHourClock(hour, said.Has("pm"));
        var isAfternoon = (said.Part ?? partOfDay) is { } part ? part >= Noon : hour >= 1 && hour <= afternoonUntil;
        return isAfternoon && hour < Noon ? hour + Noon : hour;
    }

    // "18:30 pm" is said twice, not wrong.
    private static int? OnTwelveHourClock(int hour, bool isAfternoon) =>
        hour is >= 1 and <= Noon ? (hour % Noon) + (isAfternoon ? Noon : 0)
        : isAfternoon && hour is > Noon and < 24 ? hour
        : null;

    private static int Minutes(Finding<ClockForm> said) =>
        said.Digits("minute") ?? (said.Has("half") ? 30 : said.Has("quarter") ? 15 : said.Has("toQuarter") ? -15 : 0);

    private static bool IsZeroLed(Finding<ClockForm> said) => said.Core.Groups["hour"].ValueSpan.StartsWith("0");
}

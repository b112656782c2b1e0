using System.Globalization;
using CatBot.Bot.Words;
using NodaTime;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>Says days, times and lengths back in full, so that a person sees how they were understood. What is said of a day to come reads back as that day.</summary>
public static class Moments
{
    // Further away than this a day without its year could be taken for the wrong one.
    private const int MonthsWithoutYear = 10;

    /// <summary><c>Tue 24 Nov, 18:30 Pacific</c>, in the zone of the moment.</summary>
    /// <param name="today">Today where the reader is.</param>
    public static string Moment(this Phrases words, ZonedDateTime moment, LocalDate today) => words.Say(
        "date.moment",
        ("day", words.Day(moment.Date, today)),
        ("time", words.Time(moment.TimeOfDay)),
        ("zone", words.Zone(moment.Zone, moment.ToInstant())));

    /// <summary><c>Tue 24 Nov</c>, with the year when the day is more than ten months away.</summary>
    public static string Day(this Phrases words, LocalDate date, LocalDate today)
    {
        var isNear = date >= today.PlusMonths(-MonthsWithoutYear) && date <= today.PlusMonths(MonthsWithoutYear);
        return words.Say(
            isNear ? "date.day" : "date.day_of_year",
            ("weekday", words.Say("date.weekday", ("weekday", date.DayOfWeek.ToString()))),
            ("day", words.Say("date.day_of_month", ("day", Digits(date.Day)))),
            ("month", words.Say("date.month", ("month", Digits(date.Month)))),
            ("year", Digits(date.Year)));
    }

    /// <summary><c>18:30</c> or <c>18 h 30</c>.</summary>
    public static string Time(this Phrases words, LocalTime time)
    {
        var hour = words.Say("date.hour", ("hour", Digits(time.Hour)));
        return time.Minute == 0
            ? words.Say("date.time_on_the_hour", ("hour", hour))
            : words.Say("date.time", ("hour", hour), ("minute", TwoDigits(time.Minute)));
    }

    /// <summary><c>15 min</c> or <c>1 h 30</c>.</summary>
    public static string Duration(this Phrases words, int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var left) => words.Say("date.minutes", ("minutes", left)),
        (var hours, 0) => words.Say("date.hours", ("hours", hours)),
        var (hours, left) => words.Say("date.hours_and_minutes", ("hours", hours), ("minutes", TwoDigits(left))),
    };

    /// <summary><c>Pacific</c> or <c>heure du Pacifique</c>; outside Canada the city and its offset at that moment, <c>Paris (UTC+1)</c>.</summary>
    public static string Zone(this Phrases words, DateTimeZone zone, Instant at) =>
        words.Say("date.zone", ("zone", ZoneTable.NameOf(zone.Id) ?? CityAndOffset(zone, at)));

    private static string CityAndOffset(DateTimeZone zone, Instant at)
    {
        var offset = zone.GetUtcOffset(at);
        var utc = offset == Offset.Zero ? "UTC" : "UTC" + offset.ToString("+H:mm", CultureInfo.InvariantCulture).Replace(":00", "", StringComparison.Ordinal);
        return ZoneTable.CityOf(zone.Id) is { Length: > 0 } city ? $"{city} ({utc})" : utc;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}

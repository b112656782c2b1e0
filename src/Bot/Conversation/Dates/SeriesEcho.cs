using System.Globalization;
using CatBot.Bot.Words;
using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>Says a rhythm back: "every 2nd Tuesday of the month at 18:30, until Wed 30 Jun 2027". It reads back as the same rule.</summary>
public static class SeriesEcho
{
    /// <param name="at">Left out where it is asked for beside.</param>
    /// <param name="today">Today where the reader is.</param>
    public static string Series(this Phrases words, Recurrence rule, LocalTime? at, LocalDate today)
    {
        var said = at is { } time ? words.Say("date.series_at", ("series", words.Rhythm(rule)), ("time", words.Time(time))) : words.Rhythm(rule);
        if (rule.Until is { } until)
            said = words.Say("date.series_until", ("series", said), ("day", words.Day(until, today)));
        if (rule.Count is { } count)
            said = words.Say("date.series_times", ("series", said), ("count", count));
        return rule.Skips.IsEmpty
            ? said
            : words.Say("date.series_except", ("series", said), ("days", words.List(rule.Skips.Select(day => words.Say("date.on_day", ("day", words.Day(day, today)))))));
    }

    private static string Rhythm(this Phrases words, Recurrence rule) => rule.Kind switch
    {
        RecurrenceKind.Once => words.Say("date.once"),
        RecurrenceKind.Weekly when rule is { Every: 1, Days.Length: 1 } => words.Say("date.every_weekday", ("weekday", words.Weekday(rule.Days[0]))),
        RecurrenceKind.Weekly => words.Say("date.weekly", ("every", Digits(rule.Every)), ("days", words.List(rule.Days.Select(day => words.Say("date.on_weekday", ("weekday", words.Weekday(day))))))),
        RecurrenceKind.Monthly => words.Say(
            "date.monthly",
            ("every", Digits(rule.Every)),
            ("nth", words.Say("date.nth", ("nth", Digits(rule.Nth)))),
            ("weekday", words.List(rule.Days.Select(words.Weekday)))),
    };

    private static string Weekday(this Phrases words, IsoDayOfWeek day) => words.Say("date.weekday_in_full", ("weekday", day.ToString()));

    private static string List(this Phrases words, IEnumerable<string> items) => items.ToList() switch
    {
        [var only] => only,
        [.. var first, var last] => words.Say("say.and", ("first", string.Join(", ", first)), ("second", last)),
        _ => "",
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

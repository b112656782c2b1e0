using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>The day that a form means, seen from a day. Null when there is no such day.</summary>
internal static class Days
{
    public static LocalDate? Of(Finding<DayForm> said, bool monthFirst, LocalDateTime now)
    {
        var today = now.Date;
        return said.Form switch
        {
            DayForm.Iso => Calendar.Day(said.Digits("year")!.Value, said.Digits("first")!.Value, said.Digits("second")!.Value),
            DayForm.Numeric => Numeric(said, monthFirst, today),
            DayForm.Today => today,
            DayForm.Tomorrow => today.PlusDays(1),
            DayForm.DayAfterTomorrow => today.PlusDays(2),
            DayForm.InMinutes or DayForm.InHours => Later(said, now).Date,
            DayForm.InDays => today.PlusDays(said.Number),
            DayForm.InWeeks => today.PlusWeeks(said.Number),
            DayForm.InMonths => today.PlusMonths(said.Number),
            DayForm.WeeksFromTomorrow => today.PlusDays(1).PlusWeeks(said.Number),
            DayForm.WeeksFromWeekday => today.With(DateAdjusters.Next(Weekday(said))).PlusWeeks(said.Number),
            DayForm.WeekdayInWeeks => today.Monday().PlusWeeks(said.Number).With(DateAdjusters.NextOrSame(Weekday(said))),
            DayForm.NextWeekday => today.Monday().PlusWeeks(1).With(DateAdjusters.NextOrSame(Weekday(said))),
            DayForm.ThisWeekday => today.With(DateAdjusters.NextOrSame(Weekday(said))),
            DayForm.Weekday => today.With(DateAdjusters.Next(Weekday(said))),
            DayForm.NthWeekday => today.NextNth(said.Nth!.Value, Weekday(said)),
            DayForm.NthWeekdayOfNextMonth => today.EndOfMonth().PlusDays(1).Nth(said.Nth!.Value, Weekday(said)),
            DayForm.NthWeekdayOfMonth => NthOfMonth(said, today),
            DayForm.MonthDay => today.NextMonthDay(said.Month!.Value, said.Digits("day") ?? said.Nth ?? 1, said.Digits("year")).On(said.Weekday),
            DayForm.DayOfMonth => today.NextDayOfMonth(said.Digits("day")!.Value).On(said.Weekday),
            DayForm.MiddleOfMonth => today.NextMonthDay(said.Month!.Value, day: 15, year: null),
            DayForm.EndOfMonth => today.EndOfMonth(),
            DayForm.EndOfNextMonth => today.EndOfMonth().PlusDays(1).EndOfMonth(),
            DayForm.EndOfNamedMonth => today.NextEndOf(said.Month!.Value),
            DayForm.EndOfWeek => today.With(DateAdjusters.NextOrSame(Friday)),
            DayForm.EndOfNextWeek => today.Monday().PlusWeeks(1).With(DateAdjusters.NextOrSame(Friday)),
            DayForm.EndOfYear => new LocalDate(today.Year, 12, 31),
            DayForm.Weekend => today.DayOfWeek is Sunday ? today : today.With(DateAdjusters.NextOrSame(Saturday)),
            DayForm.NextWeekend => today.Monday().PlusWeeks(1).With(DateAdjusters.NextOrSame(Saturday)),
            DayForm.NextWeek => today.Monday().PlusWeeks(1),
            DayForm.WeekAfterNext => today.Monday().PlusWeeks(2),
            DayForm.NextMonth => today.EndOfMonth().PlusDays(1),
        };
    }

    /// <summary>The time that the same words name: "in 2 hours", "tonight", "2026-12-01T18:00". Null when they name none, or one of today that is over.</summary>
    public static LocalTime? TimeOf(Finding<DayForm> said, LocalDate day, LocalDateTime now) =>
        said.Form is DayForm.InMinutes or DayForm.InHours ? Later(said, now).TimeOfDay
        : said.Digits("hour") is { } hour ? Clocks.Time(hour, said.Digits("minute")!.Value)
        : said.Part is { } part && day + new LocalTime(part, 0) > now ? new LocalTime(part, 0)
        : null;

    private static LocalDateTime Later(Finding<DayForm> said, LocalDateTime now)
    {
        var part = said.Has("half") ? 30 : said.Has("quarter") ? 15 : said.Digits("plus") ?? 0;
        var minutes = said.Form is DayForm.InHours ? (60 * said.Number) + part : part > 0 ? part : said.Number;
        return now.With(TimeAdjusters.TruncateToMinute).PlusMinutes(minutes);
    }

    private static LocalDate? NthOfMonth(Finding<DayForm> said, LocalDate today)
    {
        var year = said.Digits("year") ?? today.Year;
        var day = new LocalDate(year, said.Month!.Value, 1).Nth(said.Nth!.Value, Weekday(said));
        return said.Has("year") || day >= today ? day : new LocalDate(year + 1, said.Month!.Value, 1).Nth(said.Nth!.Value, Weekday(said));
    }

    // What can only be read one way is read that way; the language decides the rest.
    private static LocalDate? Numeric(Finding<DayForm> said, bool monthFirst, LocalDate today)
    {
        var (first, second) = (said.Digits("first")!.Value, said.Digits("second")!.Value);
        var (month, day) = (monthFirst && first <= 12) || second > 12 ? (first, second) : (second, first);
        return month > 12 ? null : today.NextMonthDay(month, day, said.Digits("year") is { } year ? 2000 + (year % 100) : null).On(said.Weekday);
    }

    private static IsoDayOfWeek Weekday(Finding<DayForm> said) => (IsoDayOfWeek)said.Weekday!.Value;
}

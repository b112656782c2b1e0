using NodaTime;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>Days as people count them. A null is a day that the calendar does not have.</summary>
internal static class Calendar
{
    // A fifth weekday, or a 31st, is at most three months away.
    private const int MonthsToTry = 4;

    public static LocalDate? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    public static LocalDate Monday(this LocalDate date) => date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    public static LocalDate EndOfMonth(this LocalDate date) => date.With(DateAdjusters.EndOfMonth);

    /// <summary>The nth (-1: last) such weekday of the month that the date is in.</summary>
    public static LocalDate? Nth(this LocalDate date, int nth, IsoDayOfWeek weekday)
    {
        var day = nth < 0
            ? date.EndOfMonth().With(DateAdjusters.PreviousOrSame(weekday))
            : date.With(DateAdjusters.StartOfMonth).With(DateAdjusters.NextOrSame(weekday)).PlusWeeks(nth - 1);
        return day.Month == date.Month ? day : null;
    }

    /// <summary>The nth weekday of this month, or of the first month after it that still has one.</summary>
    public static LocalDate? NextNth(this LocalDate today, int nth, IsoDayOfWeek weekday) =>
        Months(today).Select(month => month.Nth(nth, weekday)).FirstOrDefault(day => day >= today);

    /// <summary>The 15th of this month, or of the first month after it that still has one.</summary>
    public static LocalDate? NextDayOfMonth(this LocalDate today, int day) =>
        Months(today).Select(month => Day(month.Year, month.Month, day)).FirstOrDefault(date => date >= today);

    /// <summary>1 December of the year given; of this year, or of the next when it is over.</summary>
    public static LocalDate? NextMonthDay(this LocalDate today, int month, int day, int? year) =>
        year is { } given ? Day(given, month, day)
        : Day(today.Year, month, day) is { } date && date >= today ? date
        : Day(today.Year + 1, month, day);

    public static LocalDate NextEndOf(this LocalDate today, int month)
    {
        var end = new LocalDate(today.Year, month, 1).EndOfMonth();
        return end >= today ? end : end.PlusYears(1).EndOfMonth();
    }

    /// <summary>The date if it falls on the weekday said with it: "Monday 24 November" is a slip that is better asked about than guessed at.</summary>
    public static LocalDate? On(this LocalDate? date, int? weekday) =>
        weekday is null || date?.DayOfWeek == (IsoDayOfWeek)weekday ? date : null;

    private static IEnumerable<LocalDate> Months(LocalDate today) =>
        Enumerable.Range(0, MonthsToTry).Select(today.With(DateAdjusters.StartOfMonth).PlusMonths);
}

using System.Collections.Immutable;
using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>How the days of a series go along when one of them goes elsewhere.</summary>
/// <param name="Rule">The rule of the new days.</param>
/// <param name="To">Where each old day goes.</param>
internal sealed record DayShift(Recurrence Rule, Func<LocalDate, LocalDate> To)
{
    private const int DaysOfAWeek = 7;

    /// <summary>
    /// A weekly series that meets on several days changes that weekday only, and all of it goes along to another week. A monthly one takes
    /// the new day's place in its month: from the second Tuesday to the first Thursday.
    /// </summary>
    /// <param name="rule">As it was.</param>
    /// <param name="from">A day of the series.</param>
    /// <param name="to">Where that day goes.</param>
    public static Decision<DayShift> Of(Recurrence rule, LocalDate from, LocalDate to) => from == to ? new DayShift(rule, date => date) : rule.Kind switch
    {
        RecurrenceKind.Once => new DayShift(rule, date => date + (to - from)),
        RecurrenceKind.Weekly when from.DayOfWeek != to.DayOfWeek && rule.Days.Contains(to.DayOfWeek) => Refusal.TheSeriesMeetsThatDayAlready,
        RecurrenceKind.Weekly => Moved(rule, from, to, [.. rule.Days.Select(day => day == from.DayOfWeek ? to.DayOfWeek : day)], rule.Nth, Weekly(from, to)),
        RecurrenceKind.Monthly => Moved(rule, from, to, [to.DayOfWeek], PlaceInMonth(to), Monthly(from, to)),
    };

    private static DayShift Moved(
        Recurrence rule, LocalDate from, LocalDate to, ImmutableArray<IsoDayOfWeek> days, int nth, Func<LocalDate, LocalDate> map) => new(
        rule with
        {
            Days = days,
            Nth = nth,
            Skips = [.. rule.Skips.Select(map)],
            Until = to > from ? rule.Until?.PlusDays(Period.DaysBetween(from, to)) : rule.Until,
        },
        map);

    private static Func<LocalDate, LocalDate> Weekly(LocalDate from, LocalDate to)
    {
        var weeks = Period.DaysBetween(Monday(from), Monday(to)) / DaysOfAWeek;
        var days = (int)to.DayOfWeek - (int)from.DayOfWeek;
        return date => date.PlusWeeks(weeks).PlusDays(date.DayOfWeek == from.DayOfWeek ? days : 0);
    }

    private static Func<LocalDate, LocalDate> Monthly(LocalDate from, LocalDate to)
    {
        var months = Period.Between(from.With(DateAdjusters.StartOfMonth), to.With(DateAdjusters.StartOfMonth), PeriodUnits.Months).Months;
        var rule = Recurrence.Monthly(PlaceInMonth(to), to.DayOfWeek);
        return date => rule.Dates(date.With(DateAdjusters.StartOfMonth).PlusMonths(months)).First();
    }

    // A fifth Tuesday is the last one, or months without a fifth would lose their meeting.
    private static int PlaceInMonth(LocalDate date) => ((date.Day - 1) / DaysOfAWeek) + 1 is var nth and < 5 ? nth : -1;

    private static LocalDate Monday(LocalDate date) => date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
}

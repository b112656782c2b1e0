using System.Collections.Immutable;
using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>How often a series meets.</summary>
public enum RecurrenceKind { Once, Weekly, Monthly }

/// <summary>The days on which a series meets; the time and the zone belong to the series. Equal when the same days come out of the same words.</summary>
/// <param name="Kind">What <paramref name="Every"/> counts.</param>
/// <param name="Every">Every so many weeks (counted from the Monday of the first week, as RFC 5545 does) or months, 1 to 52.</param>
/// <param name="Days">Weekdays, in any order; kept sorted.</param>
/// <param name="Nth">Monthly only: 1 to 5, or -1 for the last. A month without a fifth is passed over.</param>
/// <param name="Until">The last day that may be met on.</param>
/// <param name="Count">How many days the rule names. Skipped ones count, as in RFC 5545, so that skipping a day moves no other.</param>
/// <param name="Skips">Days taken out.</param>
public sealed record Recurrence(
    RecurrenceKind Kind, int Every, ImmutableArray<IsoDayOfWeek> Days, int Nth, LocalDate? Until, int? Count, ImmutableArray<LocalDate> Skips)
{
    private const int EndOfTheCalendar = 9999;

    public static Recurrence Once { get; } = new(RecurrenceKind.Once, 1, [], 0, null, null, []);

    public ImmutableArray<IsoDayOfWeek> Days { get; init => field = Sorted(value); } = Sorted(Days);

    public ImmutableArray<LocalDate> Skips { get; init => field = Sorted(value); } = Sorted(Skips);

    /// <exception cref="InvalidOperationException">The rule names no day.</exception>
    public static Recurrence Weekly(int every, params ImmutableArray<IsoDayOfWeek> days) =>
        new Recurrence(RecurrenceKind.Weekly, every, days, 0, null, null, []).Checked();

    /// <inheritdoc cref="Weekly"/>
    public static Recurrence Monthly(int nth, IsoDayOfWeek day) =>
        new Recurrence(RecurrenceKind.Monthly, 1, [day], nth, null, null, []).Checked();

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text was not written by <see cref="ToString"/>: a bug or a damaged row.</exception>
    public static Recurrence Parse(string text) => RecurrenceText.Read(text).Checked();

    /// <summary>
    /// The days from <paramref name="start"/> on, in order. Without <see cref="Until"/> and <see cref="Count"/> they go on to the end of the
    /// calendar: take what you need. A start that the rule does not name is not a day of the series.
    /// </summary>
    /// <exception cref="InvalidOperationException">The rule names no day.</exception>
    public IEnumerable<LocalDate> Dates(LocalDate start) =>
        Checked().Named(start)
            .SkipWhile(date => date < start)
            .TakeWhile(date => Until is not { } until || date <= until)
            .Take(Count ?? int.MaxValue)
            .Where(date => !Skips.Contains(date));

    public bool Equals(Recurrence? other) =>
        other is not null && (Kind, Every, Nth, Until, Count) == (other.Kind, other.Every, other.Nth, other.Until, other.Count)
        && Days.SequenceEqual(other.Days) && Skips.SequenceEqual(other.Skips);

    public override int GetHashCode() => HashCode.Combine(Kind, Every, Nth, Until, Count, Days.Length, Skips.Length);

    /// <summary>One line of RFC 5545 parts, for storing: <c>FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270630;EXDATE=20261222</c>.</summary>
    public override string ToString() => RecurrenceText.Write(this);

    private IEnumerable<LocalDate> Named(LocalDate start) => Kind switch
    {
        RecurrenceKind.Once => [start],
        RecurrenceKind.Weekly => Weeks(start).SelectMany(monday => Days.Select(day => monday.PlusDays((int)day - 1))),
        RecurrenceKind.Monthly => Months(start).SelectMany(month => Days.Select(day => InMonth(month, day)).OfType<LocalDate>().Order()),
    };

    private IEnumerable<LocalDate> Weeks(LocalDate start)
    {
        for (var monday = start.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)); monday.Year < EndOfTheCalendar; monday = monday.PlusWeeks(Every))
            yield return monday;
    }

    private IEnumerable<LocalDate> Months(LocalDate start)
    {
        for (var first = start.With(DateAdjusters.StartOfMonth); first.Year < EndOfTheCalendar - Every; first = first.PlusMonths(Every))
            yield return first;
    }

    private LocalDate? InMonth(LocalDate first, IsoDayOfWeek day)
    {
        var date = Nth < 0
            ? first.With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(day))
            : first.With(DateAdjusters.NextOrSame(day)).PlusWeeks(Nth - 1);
        return date.Month == first.Month ? date : null;
    }

    private Recurrence Checked() =>
        Every is < 1 or > 52 || (Kind is not RecurrenceKind.Once && Days.Length == 0) || (Kind is RecurrenceKind.Monthly && Nth is not (-1 or (>= 1 and <= 5)))
            ? throw new InvalidOperationException($"The rule names no day: {this}")
            : this;

    private static ImmutableArray<T> Sorted<T>(ImmutableArray<T> values) => values.IsDefault ? [] : [.. values.Distinct().Order()];
}

using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>When the invitation to one occurrence goes out.</summary>
public static class Announcement
{
    private const int DaysAhead = 14;
    private static readonly LocalTime _ten = new(10, 0);

    /// <summary>
    /// The first occurrence is announced when it is made. A following one at ten in the morning, two weeks ahead, but not before the day after
    /// the one before it: one meeting at a time. Where that leaves less than a day, it is announced a day ahead or, when the one before it
    /// still runs then, at that one's end.
    /// </summary>
    /// <param name="previousEnd">Wall time in <paramref name="zone"/> at which the occurrence before it ends; none for the first.</param>
    public static Instant At(Instant created, LocalDateTime start, LocalDateTime? previousEnd, DateTimeZone zone) =>
        previousEnd is { } end ? Instant.Max(created, Following(start, end, zone)) : created;

    private static Instant Following(LocalDateTime start, LocalDateTime previousEnd, DateTimeZone zone)
    {
        var usual = WallTime.At(LocalDate.Max(start.Date.PlusDays(-DaysAhead), previousEnd.Date.PlusDays(1)) + _ten, zone);
        var dayAhead = WallTime.DaysBefore(start, 1, zone);
        var latest = previousEnd < start ? Instant.Max(dayAhead, WallTime.At(previousEnd, zone)) : dayAhead;
        return Instant.Min(usual, latest);
    }
}

using System.Collections.Immutable;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Makes the single meetings of a series, a little ahead of time.</summary>
public static class SeriesRoll
{
    private static readonly Period _ahead = Period.FromMonths(3);

    // A rare series (every few months) still shows what comes next.
    private const int AtLeast = 2;

    /// <summary>The meetings that the series still lacks: all within three months, and at least the next two.</summary>
    /// <param name="series">What recurs.</param>
    /// <param name="existing">Every meeting it has, cancelled ones too.</param>
    /// <param name="now">Nothing that has started by then is made.</param>
    public static ImmutableArray<Meeting> Occurrences(Series series, IReadOnlyCollection<Meeting> existing, Instant now)
    {
        var zone = DateTimeZoneProviders.Tzdb[series.Zone];
        var horizon = now.InZone(zone).Date + _ahead;
        var have = existing.ToDictionary(meeting => meeting.Occurrence);
        var made = ImmutableArray.CreateBuilder<Meeting>();
        var (previousEnd, ahead) = ((LocalDateTime?)null, 0);
        foreach (var date in series.Recurrence.Dates(series.Start.Date).TakeWhile(date => series.EndedOn is not { } end || date < end))
        {
            var start = date + series.Start.TimeOfDay;
            var coming = WallTime.At(start, zone) > now;
            if (coming && ahead >= AtLeast && date > horizon) break;
            if (coming) ahead++;
            if (coming && !have.ContainsKey(date)) made.Add(Make(series, date, start, previousEnd, zone, now));
            previousEnd = start.PlusMinutes(series.Minutes);
        }

        return made.ToImmutable();
    }

    private static Meeting Make(Series series, LocalDate date, LocalDateTime start, LocalDateTime? previousEnd, DateTimeZone zone, Instant now) => new()
    {
        Id = Id<Meeting>.At(now),
        SeriesId = series.Id,
        CoalitionId = series.CoalitionId,
        Occurrence = date,
        Title = series.Title,
        Start = start,
        Zone = series.Zone,
        StartsAt = WallTime.At(start, zone),
        Minutes = series.Minutes,
        Venue = series.Venue,
        AnnounceAt = Announcement.At(series.CreatedAt, start, previousEnd, zone),
        ChangedAt = now,
    };
}

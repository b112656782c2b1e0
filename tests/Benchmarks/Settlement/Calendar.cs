using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Benchmarks.Settlement;

/// <summary>Four meetings of a coalition, each with another step of its ladder due at this very moment.</summary>
public sealed class Calendar
{
    private readonly Coalition _coalition;
    private readonly List<object> _rows = [];

    public Calendar(Coalition coalition)
    {
        _coalition = coalition;
        New = Make("Warming centre open house", Period.FromDays(10), Town.Now);
        InAWeek = Make("Housing table", Period.FromDays(7), coalition.CreatedAt);
        Tomorrow = Make("Overdose response round table", Period.FromDays(1), coalition.CreatedAt);
        Soon = Make("Naloxone training", Period.FromMinutes(15), coalition.CreatedAt);
    }

    /// <summary>Announced just now.</summary>
    public Meeting New { get; }

    public Meeting InAWeek { get; }

    public Meeting Tomorrow { get; }

    /// <summary>In a quarter of an hour; the next one, which people answer.</summary>
    public Meeting Soon { get; }

    public IReadOnlyList<object> Rows => _rows;

    private Meeting Make(string title, Period ahead, Instant announced)
    {
        var zone = DateTimeZoneProviders.Tzdb[_coalition.Zone];
        var start = Town.Now.InZone(zone).LocalDateTime + ahead;
        var venue = new Venue("https://meet.example.org/j/86420135", "+1 604 555 0134, code 86420", "Riverbend Library, room 2", "Ramp at the side door");
        var series = new Series
        {
            Id = Id<Series>.At(Town.Now), CoalitionId = _coalition.Id, Title = title, Recurrence = Recurrence.Once, Start = start, Minutes = 60,
            Zone = zone.Id, Venue = venue, CreatedAt = announced,
        };
        var meeting = new Meeting
        {
            Id = Id<Meeting>.At(Town.Now), SeriesId = series.Id, CoalitionId = _coalition.Id, Occurrence = start.Date, Title = title, Start = start,
            Zone = zone.Id, StartsAt = WallTime.At(start, zone), Minutes = 60, Venue = venue with { }, AnnounceAt = announced,
        };
        _rows.AddRange([series, meeting]);
        return meeting;
    }
}

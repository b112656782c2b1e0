using NodaTime;
using NodaTime.TimeZones;

namespace CatBot.Bot.Features.Meetings.Calendar;

/// <summary>
/// A VTIMEZONE (section 3.6.5) with every change of the clocks that its events need, one by one. A rule would say less than tzdb knows:
/// British Columbia stops changing its clocks, and a calendar that has not heard of it yet still shows the right hour.
/// </summary>
internal static class CalendarZone
{
    private static readonly LocalDateTime _always = new(1970, 1, 1, 0, 0);

    /// <param name="file">Where to.</param>
    /// <param name="zone">As tzdb names it.</param>
    /// <param name="from">The first moment that is told in it.</param>
    /// <param name="to">The last one.</param>
    public static void Add(CalendarText file, DateTimeZone zone, Instant from, Instant to)
    {
        file.Add("BEGIN", "VTIMEZONE").Add("TZID", zone.Id);
        // An end at the moment of a change would leave that change out.
        foreach (var interval in zone.GetZoneIntervals(from, to + Duration.FromDays(1))) Add(file, zone, interval);
        file.Add("END", "VTIMEZONE");
    }

    private static void Add(CalendarText file, DateTimeZone zone, ZoneInterval interval)
    {
        var before = interval.HasStart ? zone.GetUtcOffset(interval.Start - Duration.Epsilon) : interval.WallOffset;
        var name = interval.Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT";
        file.Add("BEGIN", name)
            .Add("DTSTART", CalendarMoments.Local(interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime : _always))
            .Add("TZOFFSETFROM", CalendarMoments.Offset(before))
            .Add("TZOFFSETTO", CalendarMoments.Offset(interval.WallOffset))
            .AddText("TZNAME", interval.Name)
            .Add("END", name);
    }
}

using System.Text;
using CatBot.Bot.Words;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Bot.Features.Meetings.Calendar;

/// <summary>
/// A whole iCalendar file. It has no METHOD: it is a calendar to look at, with the reader's own answer in it, and not an invitation
/// to be answered by e-mail (RFC 5546 allows no attendees in what is published).
/// </summary>
/// <param name="Name">Shown by calendar programs beside their other calendars.</param>
/// <param name="Words">The language of the labels.</param>
/// <param name="Entries">In any order.</param>
public sealed record CalendarFile(string Name, Coalition Coalition, Phrases Words, IReadOnlyList<CalendarEntry> Entries)
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const string ReadAgain = "PT1H";

    /// <summary>The last moment at which anything in it changed; null when it is empty.</summary>
    public Instant? ChangedAt => Entries.Count == 0 ? null : Entries.Max(entry => entry.ChangedAt);

    /// <summary>UTF-8, the same bytes for the same entries.</summary>
    public byte[] ToBytes()
    {
        var file = new CalendarText()
            .Add("BEGIN", "VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", "-//CatBot//Meetings//EN")
            .AddText("NAME", Name)
            .AddText("X-WR-CALNAME", Name)
            .Add("REFRESH-INTERVAL;VALUE=DURATION", ReadAgain)
            .Add("X-PUBLISHED-TTL", ReadAgain);
        // A calendar of nothing still needs a part (section 3.6).
        if (Entries.Count == 0) CalendarZone.Add(file, DateTimeZoneProviders.Tzdb[Coalition.Zone], Coalition.CreatedAt, Coalition.CreatedAt);
        foreach (var zone in Entries.GroupBy(entry => entry.Meeting.Zone, StringComparer.Ordinal).OrderBy(zone => zone.Key, StringComparer.Ordinal))
            CalendarZone.Add(file, DateTimeZoneProviders.Tzdb[zone.Key], zone.Min(entry => entry.Meeting.StartsAt), zone.Max(entry => entry.Meeting.EndsAt));
        foreach (var entry in Entries.OrderBy(entry => entry.Meeting.StartsAt).ThenBy(entry => entry.Meeting.Id.Value)) entry.Add(file, Coalition, Words);
        return Encoding.UTF8.GetBytes(file.Add("END", "VCALENDAR").ToString());
    }
}

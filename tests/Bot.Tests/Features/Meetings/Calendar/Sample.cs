using CatBot.Bot.Features.Meetings.Calendar;
using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Meetings.Calendar;

/// <summary>Meetings and files to write, made at one moment.</summary>
internal static class Sample
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 16, 18, 0);

    private static readonly Coalition _harbour = new() { Id = Id<Coalition>.At(Now), Name = "Harbour, the CAT", Zone = "America/Toronto", CreatedAt = Now };

    public static CalendarFile File(IEnumerable<CalendarEntry> entries) => new(_harbour.Name, _harbour, Phrases.In(Language.English), [.. entries]);

    public static Meeting Meeting(LocalDateTime start, string zone, string title = "Housing table", Venue? venue = null)
    {
        var startsAt = WallTime.At(start, DateTimeZoneProviders.Tzdb[zone]);
        return new()
        {
            Id = Id<Meeting>.At(Now),
            SeriesId = Id<Series>.At(Now),
            CoalitionId = _harbour.Id,
            Occurrence = start.Date,
            Title = title,
            Start = start,
            Zone = zone,
            StartsAt = startsAt,
            Minutes = 60,
            Venue = venue ?? new(),
            AnnounceAt = Now,
            ChangedAt = Now,
        };
    }
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Days and hours that people write about tasks. A due day without an hour ends at 17:00 on the coalition's wall clock, today after that at midnight.</summary>
internal static class TaskDays
{
    public static readonly LocalTime EndOfDay = new(17, 0);
    public static readonly LocalTime Morning = new(9, 0);
    private static readonly LocalTime _lastMinute = new(23, 59);

    /// <summary>The moment in the words; null when they name none.</summary>
    /// <param name="zone">Whose wall clock they mean.</param>
    /// <param name="hour">What a day without an hour means.</param>
    public static Decision<Instant?> Read(string text, Caller caller, DateTimeZone zone, LocalTime hour, Instant now) =>
        DateReader.Read(text, caller.French, now.InZone(zone).LocalDateTime) switch
        {
            DateReading.Found found => At(found.Date.Date, found.Date.Time, zone, hour, now),
            DateReading.Impossible => Refusal.TheDateDoesNotExist,
            _ => (Instant?)null,
        };

    /// <summary>The moment meant by a day and, perhaps, a time.</summary>
    public static Instant? At(LocalDate day, LocalTime? time, DateTimeZone zone, LocalTime hour, Instant now)
    {
        var wall = now.InZone(zone).LocalDateTime;
        var usual = day == wall.Date && hour <= wall.TimeOfDay ? _lastMinute : hour;
        return WallTime.At(day + (time ?? usual), zone);
    }
}

using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Engagement.Nudges;

/// <summary>The hours without messages on a person's own clock: from the first (included) to the second (not), over midnight when that is earlier. Two equal times are no hours.</summary>
public sealed record QuietHours(LocalTime From, LocalTime To)
{
    public static QuietHours Usual { get; } = new(new LocalTime(21, 0), new LocalTime(8, 0));

    public static QuietHours None { get; } = new(LocalTime.Midnight, LocalTime.Midnight);

    public bool Cover(LocalTime time) => From <= To ? time >= From && time < To : time >= From || time < To;

    /// <summary>The first moment from <paramref name="at"/> on that is not quiet on the wall in <paramref name="zone"/>, whatever its clocks do that night.</summary>
    public Instant NextAllowed(Instant at, DateTimeZone zone)
    {
        var wall = at.InZone(zone).LocalDateTime;
        return Cover(wall.TimeOfDay) ? NextAllowed(EndAfter(at, wall, zone), zone) : at;
    }

    private Instant EndAfter(Instant at, LocalDateTime wall, DateTimeZone zone)
    {
        var end = wall.Date.PlusDays(To <= wall.TimeOfDay ? 1 : 0) + To;
        var first = WallTime.At(end, zone);
        // In the second pass of a doubled hour the first pass of its end is already behind us.
        return first > at ? first : zone.MapLocal(end).Last().ToInstant();
    }
}

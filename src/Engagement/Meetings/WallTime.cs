using NodaTime;
using NodaTime.TimeZones;

namespace CatBot.Engagement.Meetings;

/// <summary>
/// From what the clock on the wall says to the one moment meant. A skipped time is the first moment after the gap, so that nobody is
/// early; a doubled one is its first pass, so that nobody is late.
/// </summary>
public static class WallTime
{
    private static readonly ZoneLocalMappingResolver _kind =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    public static Instant At(LocalDateTime wall, DateTimeZone zone) => zone.ResolveLocal(wall, _kind).ToInstant();

    /// <summary>The same time on the wall, so many days earlier: 23 or 25 hours a day when the clocks change in between.</summary>
    public static Instant DaysBefore(LocalDateTime wall, int days, DateTimeZone zone) => At(wall.PlusDays(-days), zone);

    /// <summary>So many minutes of waiting before the moment meant, whatever the clocks do.</summary>
    public static Instant MinutesBefore(LocalDateTime wall, int minutes, DateTimeZone zone) => At(wall, zone) - Duration.FromMinutes(minutes);
}

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
        var time = at.InZone(zone).TimeOfDay;
        if (!Cover(time)) return at;
        var end = at + Duration.FromNanoseconds((To.NanosecondOfDay - time.NanosecondOfDay + NodaConstants.NanosecondsPerDay) % NodaConstants.NanosecondsPerDay);
        var clocks = zone.GetZoneInterval(at);
        // Where the clocks change first, the wall may leave the quiet hours early or not yet: look again from there.
        return NextAllowed(clocks.HasEnd ? Instant.Min(end, clocks.End) : end, zone);
    }
}

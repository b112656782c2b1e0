using NodaTime;
using NodaTime.Text;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>Reads the moments and times that programs write (ISO 8601).</summary>
internal static class DoorMoments
{
    /// <summary>The moment asked for; null when it cannot be read. Weeks and days are 7 × 24 and 24 hours; a month has no fixed length.</summary>
    public static Instant? Target(ClockAsked asked, Instant now) => asked switch
    {
        { To: { } to, Advance: null } => OffsetDateTimePattern.Rfc3339.Parse(to) is { Success: true } moment ? moment.Value.ToInstant() : null,
        { To: null, Advance: { } time } when PeriodPattern.NormalizingIso.Parse(time) is { Success: true, Value: { Years: 0, Months: 0 } period } => now + period.ToDuration(),
        _ => null,
    };
}

using NodaTime;
using NodaTime.Text;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>Reads the moments and times that programs write (ISO 8601).</summary>
public static class DoorMoments
{
    /// <summary>The moment asked for; null when it cannot be read. Weeks and days are 7 × 24 and 24 hours; a month has no fixed length.</summary>
    public static Instant? Target(ClockAsked asked, Instant now) => asked switch
    {
        { To: { } to, Advance: null } => OffsetDateTimePattern.Rfc3339.Parse(to) is { Success: true } moment ? moment.Value.ToInstant() : null,
        { To: null, Advance: { } time } => Time(time) is { } length ? now + length : null,
        _ => null,
    };

    private static Duration? Time(string text) =>
        text.StartsWith('-') ? -Time(text[1..])
        : PeriodPattern.NormalizingIso.Parse(text) is { Success: true, Value: { Years: 0, Months: 0 } period } ? period.ToDuration()
        : null;
}

using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace CatBot.Storage;

/// <summary>Microseconds since 1970 UTC: what both engines sort, index and compare alike. The ends of time stay the ends of time.</summary>
internal sealed class InstantConverter() : ValueConverter<Instant, long>(instant => Write(instant), micros => Read(micros))
{
    private const int TicksAMicrosecond = 10;

    public static long Write(Instant instant) =>
        instant == Instant.MaxValue ? long.MaxValue
        : instant == Instant.MinValue ? long.MinValue
        : (long)Math.Floor((decimal)instant.ToUnixTimeTicks() / TicksAMicrosecond);

    public static Instant Read(long micros) => micros switch
    {
        long.MaxValue => Instant.MaxValue,
        long.MinValue => Instant.MinValue,
        _ => Instant.FromUnixTimeTicks(micros * TicksAMicrosecond),
    };
}

internal sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));

internal sealed class LocalDateConverter() : ValueConverter<LocalDate, string>(
    date => LocalDatePattern.Iso.Format(date), text => LocalDatePattern.Iso.Parse(text).Value);

internal sealed class LocalTimeConverter() : ValueConverter<LocalTime, string>(
    time => LocalTimePattern.ExtendedIso.Format(time), text => LocalTimePattern.ExtendedIso.Parse(text).Value);

internal sealed class LocalDateTimeConverter() : ValueConverter<LocalDateTime, string>(
    moment => LocalDateTimePattern.ExtendedIso.Format(moment), text => LocalDateTimePattern.ExtendedIso.Parse(text).Value);

internal sealed class RecurrenceConverter() : ValueConverter<Recurrence, string>(
    recurrence => recurrence.ToString(), text => Recurrence.Parse(text));

using NodaTime;
using NodaTime.Text;

namespace CatBot.Bot.Features.Meetings.Calendar;

/// <summary>Moments and lengths as RFC 5545 writes them.</summary>
internal static class CalendarMoments
{
    private static readonly InstantPattern _utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDateTimePattern _local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly OffsetPattern _offset = OffsetPattern.CreateWithInvariantCulture("+HHmm");
    private static readonly OffsetPattern _longOffset = OffsetPattern.CreateWithInvariantCulture("+HHmmss");

    public static string Utc(Instant moment) => _utc.Format(moment);

    public static string Local(LocalDateTime wall) => _local.Format(wall);

    public static string Minutes(int minutes) => $"PT{minutes}M";

    /// <summary>Seconds are written only where a zone of old had them.</summary>
    public static string Offset(Offset offset) => (offset.Seconds % 60 == 0 ? _offset : _longOffset).Format(offset);
}

using System.Text;

namespace CatBot.Bot.Tests.Features.Meetings.Calendar;

/// <summary>The reader that the other tests trust does see what is wrong.</summary>
public sealed class StrictCalendarTests
{
    private static readonly string _good = Encoding.UTF8.GetString(
        Sample.File([new(Sample.Meeting(new(2026, 11, 24, 18, 30), "America/Toronto"))]).ToBytes());

    [Theory]
    [InlineData("\r\n", "\n")]
    [InlineData("SUMMARY:Housing", "SUMMARY:Housing, and")]
    [InlineData("SUMMARY:Housing", "SUMMARY:Housing\\x")]
    [InlineData("SUMMARY:Housing", "SUMMARY:Housing table that is far too long for a single line of seventy-five octets")]
    [InlineData("DTSTART;TZID=America/Toronto", "DTSTART;TZID=America/Vancouver")]
    [InlineData("DTSTART;TZID=America/Toronto", "DTSTART;TZID=\"America")]
    [InlineData("20261124T183000", "20261131T183000")]
    [InlineData("END:VEVENT", "END:VTODO")]
    [InlineData("END:VCALENDAR\r\n", "")]
    [InlineData("VERSION:2.0\r\n", "")]
    [InlineData("SEQUENCE:0", "SEQUENCE:")]
    [InlineData("TRANSP:OPAQUE", "STATUS:CONFIRMED")]
    [InlineData("STATUS:CONFIRMED", "STATUS:FINE")]
    public void A_broken_file_is_seen(string part, string broken)
    {
        _good.ShouldContain(part);
        Should.Throw<FormatException>(() => StrictCalendar.Read(Encoding.UTF8.GetBytes(_good.Replace(part, broken, StringComparison.Ordinal))));
    }
}

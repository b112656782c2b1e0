using CatBot.Bot.Channels.Web.Sandbox;
using CatBot.Bot.Tests.Features;
using NodaTime;

namespace CatBot.Bot.Tests.Channels.Web.Sandbox;

public sealed class DoorMomentsTests
{
    private static readonly Instant _now = Neighbourhood.Monday;

    [Theory]
    [InlineData("2026-12-01T18:00:00Z", "2026-12-01T18:00:00Z")]
    [InlineData("2026-12-01T18:00:00.5Z", "2026-12-01T18:00:00.5Z")]
    [InlineData("2026-12-01T10:00:00-08:00", "2026-12-01T18:00:00Z")]
    public void A_moment_is_read(string to, string expected) => $"{DoorMoments.Target(new(to, null), _now):uuuu-MM-ddTHH:mm:ss.FFF'Z'}".ShouldBe(expected);

    [Theory]
    [InlineData("PT1H", 1)]
    [InlineData("PT90M", 1.5)]
    [InlineData("P1D", 24)]
    [InlineData("P1W", 168)]
    [InlineData("P1DT2H", 26)]
    [InlineData("PT0S", 0)]
    [InlineData("-PT1H", -1)]
    [InlineData("PT-1H", -1)]
    public void A_time_is_added(string advance, double hours) => DoorMoments.Target(new(null, advance), _now).ShouldBe(_now + Duration.FromHours(hours));

    [Theory]
    [InlineData("2026-12-01T18:00:00", null)]
    [InlineData("2026-13-01T18:00:00Z", null)]
    [InlineData("tomorrow", null)]
    [InlineData("", null)]
    [InlineData(null, "1 hour")]
    [InlineData(null, "P1M")]
    [InlineData(null, "P1Y")]
    [InlineData(null, null)]
    [InlineData("2026-12-01T18:00:00Z", "PT1H")]
    public void What_is_not_clear_is_not_guessed(string? to, string? advance) => DoorMoments.Target(new(to, advance), _now).ShouldBeNull();
}

using CatBot.Testing;
using NodaTime;

namespace CatBot.Testing.Tests;

public sealed class TurnedClockTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 1, 12, 0);

    [Fact]
    public void The_clock_moves_only_when_it_is_turned()
    {
        var clock = new TurnedClock(Noon);

        clock.GetCurrentInstant().ShouldBe(Noon);
        clock.Turn(Duration.FromHours(1)).ShouldBe(Noon + Duration.FromHours(1));
        clock.GetCurrentInstant().ShouldBe(Noon + Duration.FromHours(1));
    }

    [Fact]
    public void The_clock_can_be_set_back()
    {
        var clock = new TurnedClock(Noon);

        clock.TurnTo(Noon - Duration.FromDays(1));

        clock.GetCurrentInstant().ShouldBe(Noon - Duration.FromDays(1));
    }
}

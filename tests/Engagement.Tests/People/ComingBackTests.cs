using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Tests.People;

public sealed class ComingBackTests
{
    private static readonly LocalDate _day = new(2026, 12, 1);
    private static readonly Instant _nine = Instant.FromUtc(2026, 12, 1, 14, 0);

    [Theory]
    [InlineData(Standing.Paused)]
    [InlineData(Standing.OnLeave)]
    [InlineData(Standing.Seconded)]
    public void Whoever_is_away_until_a_day_is_back_at_nine_that_morning(Standing standing)
    {
        ComingBack.At(_day, Any.Toronto).ShouldBe(_nine);
        ComingBack.Now(standing, _day, Any.Toronto, _nine - Duration.Epsilon).ShouldBe(standing);
        ComingBack.Now(standing, _day, Any.Toronto, _nine).ShouldBe(Standing.Active);
    }

    [Fact]
    public void Whoever_is_away_without_a_day_stays_away() =>
        ComingBack.Now(Standing.OnLeave, null, Any.Toronto, Instant.MaxValue).ShouldBe(Standing.OnLeave);

    [Fact]
    public void Nobody_comes_back_by_themselves_after_moving_on() =>
        ComingBack.Now(Standing.MovedOn, _day, Any.Toronto, Instant.MaxValue).ShouldBe(Standing.MovedOn);
}

using CatBot.Engagement.Meetings;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Engagement.Tests.Meetings;

public sealed class WallTimeTests
{
    [Fact]
    public void A_skipped_hour_is_the_first_moment_after_the_gap() =>
        WallTime.At(new(2027, 3, 14, 2, 30), Any.Toronto).ShouldBe(Instant.FromUtc(2027, 3, 14, 7, 0));

    [Fact]
    public void A_doubled_hour_is_its_first_pass() =>
        WallTime.At(new(2026, 11, 1, 1, 30), Any.Toronto).ShouldBe(Instant.FromUtc(2026, 11, 1, 5, 30));

    [Fact]
    public void Half_an_hour_can_be_skipped_and_doubled_too()
    {
        WallTime.At(new(2026, 10, 4, 2, 10), Any.LordHowe).ShouldBe(Instant.FromUtc(2026, 10, 3, 15, 30));
        WallTime.At(new(2027, 4, 4, 1, 45), Any.LordHowe).ShouldBe(Instant.FromUtc(2027, 4, 3, 14, 45));
    }

    [Fact]
    public void British_columbia_keeps_one_time_from_the_end_of_2026()
    {
        WallTime.At(new(2026, 11, 1, 1, 30), Any.Vancouver).ShouldBe(Instant.FromUtc(2026, 11, 1, 8, 30));
        WallTime.At(new(2027, 3, 14, 2, 30), Any.Vancouver).ShouldBe(Instant.FromUtc(2027, 3, 14, 9, 30));
    }

    [Fact]
    public void A_day_before_is_the_same_time_on_the_wall_though_23_hours_passed() =>
        WallTime.DaysBefore(new(2027, 3, 14, 18, 30), 1, Any.Toronto).ShouldBe(Instant.FromUtc(2027, 3, 13, 23, 30));

    [Fact]
    public void Minutes_before_are_minutes_of_waiting_whatever_the_clocks_do() =>
        WallTime.MinutesBefore(new(2027, 3, 14, 3, 5), 15, Any.Toronto).ShouldBe(Instant.FromUtc(2027, 3, 14, 6, 50));

    [Fact]
    public void A_time_that_was_on_the_wall_is_still_on_it() =>
        (from zone in Any.Zone from wall in Any.Wall(zone) select (zone, wall))
            .Holds(it => WallTime.At(it.wall, it.zone).InZone(it.zone).LocalDateTime == it.wall);
}

using CatBot.Engagement.Nudges;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Engagement.Tests.Nudges;

public sealed class QuietHoursTests
{
    /// <summary>Around the hours that the clocks skip or repeat.</summary>
    private static readonly FsCheck.Gen<LocalTime> _smallHour = Gen.Choose(0, 210).Select(minutes => LocalTime.Midnight.PlusMinutes(minutes));

    [Theory]
    [InlineData(20, 59, false)]
    [InlineData(21, 0, true)]
    [InlineData(3, 0, true)]
    [InlineData(7, 59, true)]
    [InlineData(8, 0, false)]
    public void The_usual_night_is_from_nine_to_eight(int hour, int minute, bool quiet) =>
        QuietHours.Usual.Cover(new(hour, minute)).ShouldBe(quiet);

    [Fact]
    public void What_comes_in_the_night_waits_for_the_morning() =>
        QuietHours.Usual.NextAllowed(Instant.FromUtc(2026, 12, 1, 3, 0), Any.Toronto).ShouldBe(Instant.FromUtc(2026, 12, 1, 13, 0));

    [Fact]
    public void What_comes_by_day_does_not_wait()
    {
        var noon = Instant.FromUtc(2026, 12, 1, 17, 0);
        QuietHours.Usual.NextAllowed(noon, Any.Toronto).ShouldBe(noon);
    }

    [Fact]
    public void The_night_may_be_within_one_day() =>
        new QuietHours(new(0, 30), new(6, 0)).NextAllowed(Instant.FromUtc(2026, 12, 1, 6, 0), Any.Toronto).ShouldBe(Instant.FromUtc(2026, 12, 1, 11, 0));

    [Fact]
    public void A_night_that_ends_in_a_doubled_hour_ends_again_in_its_second_pass() =>
        new QuietHours(new(21, 0), new(1, 30)).NextAllowed(Instant.FromUtc(2026, 11, 1, 6, 10), Any.Toronto).ShouldBe(Instant.FromUtc(2026, 11, 1, 6, 30));

    [Fact]
    public void A_night_that_ends_in_a_skipped_hour_ends_after_it() =>
        new QuietHours(new(21, 0), new(2, 30)).NextAllowed(Instant.FromUtc(2027, 3, 14, 6, 10), Any.Toronto).ShouldBe(Instant.FromUtc(2027, 3, 14, 7, 0));

    [Fact]
    public void A_free_hour_that_the_clocks_repeat_is_free_again() =>
        new QuietHours(new(1, 30), new(0, 30)).NextAllowed(Instant.FromUtc(2026, 11, 1, 5, 40), Any.Toronto).ShouldBe(Instant.FromUtc(2026, 11, 1, 6, 0));

    [Fact]
    public void Nobody_is_woken_whatever_the_clocks_do() => Cases.Holds(it =>
        !it.Quiet.Cover(it.Quiet.NextAllowed(it.At, it.Zone).InZone(it.Zone).TimeOfDay));

    [Fact]
    public void Nobody_waits_longer_than_two_nights() => Cases.Holds(it =>
        it.Quiet.NextAllowed(it.At, it.Zone) is var allowed && allowed >= it.At && allowed - it.At < Duration.FromHours(49));

    [Fact]
    public void Nobody_waits_past_a_minute_that_was_free() => Cases.Holds(it =>
    {
        var waited = (it.Quiet.NextAllowed(it.At, it.Zone) - it.At).TotalMinutes;
        return Enumerable.Range(0, (int)Math.Ceiling(waited)).All(minute => it.Quiet.Cover((it.At + Duration.FromMinutes(minute)).InZone(it.Zone).TimeOfDay));
    });

    private static FsCheck.Gen<(QuietHours Quiet, DateTimeZone Zone, Instant At)> Cases =>
        from zone in Any.Zone
        from at in Any.Around(zone)
        from hours in Gen.OneOf(Gen.Constant(QuietHours.Usual), Hours(Any.Time), Hours(_smallHour))
        select (hours, zone, at);

    private static FsCheck.Gen<QuietHours> Hours(FsCheck.Gen<LocalTime> time) => from start in time from end in time select new QuietHours(start, end);
}

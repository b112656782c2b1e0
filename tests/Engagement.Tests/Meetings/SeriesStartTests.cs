using CatBot.Engagement.Meetings;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace CatBot.Engagement.Tests.Meetings;

public sealed class SeriesStartTests
{
    [Fact]
    public void One_meeting_is_a_series_of_one()
    {
        var series = Club.Make(Club.Terms, Recurrence.Once).Value!;
        (series.Start, series.Title, series.Recurrence).ShouldBe((Club.Terms.Start, "Housing table", Recurrence.Once));
    }

    [Fact]
    public void A_series_starts_on_its_first_day_to_come() =>
        Club.Make(Club.Terms, Recurrence.Weekly(1, Thursday)).Value!.Start.ShouldBe(new(2026, 11, 12, 18, 30));

    [Fact]
    public void A_time_that_is_over_for_today_begins_on_the_next_day_of_the_series() =>
        Club.Make(Club.Terms with { Start = Club.Monday + new LocalTime(9, 0) }, Recurrence.Weekly(1, Monday)).Value!.Start.ShouldBe(new(2026, 11, 16, 9, 0));

    [Fact]
    public void One_meeting_in_the_past_is_refused() =>
        Club.Make(Club.Terms with { Start = Club.Monday + new LocalTime(9, 0) }, Recurrence.Once).Why.ShouldBe(Refusal.TheMomentIsPast);

    [Fact]
    public void A_series_cannot_end_before_it_starts() =>
        Club.Make(Club.Terms, Recurrence.Weekly(1, Tuesday) with { Until = Club.Monday }).Why.ShouldBe(Refusal.TheEndIsBeforeTheStart);

    [Fact]
    public void A_series_without_a_day_is_refused() =>
        Club.Make(Club.Terms, Recurrence.Weekly(1, Monday) with { Until = new(2026, 11, 12) }).Why.ShouldBe(Refusal.TheSeriesHasNoMeetings);

    [Fact]
    public void A_zone_that_does_not_exist_is_refused() =>
        Club.Make(Club.Terms with { Zone = "Mars/Olympus" }, Recurrence.Weekly(1, Monday)).Why.ShouldBe(Refusal.TheZoneDoesNotExist);

    [Fact]
    public void What_is_wrong_with_the_first_meeting_is_wrong_with_the_series() =>
        Club.Make(Club.Terms with { Minutes = 2000 }, Recurrence.Weekly(1, Monday)).Why.ShouldBe(Refusal.TheMeetingIsTooLong);
}

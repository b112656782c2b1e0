using CatBot.Engagement.Meetings;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace CatBot.Engagement.Tests.Meetings;

public sealed class DayShiftTests
{
    [Fact]
    public void Of_several_weekdays_only_the_moved_one_changes()
    {
        var club = new Club(Recurrence.Weekly(1, Tuesday, Thursday), 4);
        club.Move(0, days: 1, EditScope.All);
        club.Series.Recurrence.ShouldBe(Recurrence.Weekly(1, Wednesday, Thursday));
        Days(club).ShouldBe([11, 12, 18, 19]);
    }

    [Fact]
    public void A_series_does_not_meet_twice_a_day()
    {
        var club = new Club(Recurrence.Weekly(1, Tuesday, Thursday), 4);
        club.Move(0, days: 2, EditScope.All).Why.ShouldBe(Refusal.TheSeriesMeetsThatDayAlready);
    }

    [Fact]
    public void A_week_later_the_whole_rhythm_goes_along()
    {
        var club = new Club(Recurrence.Weekly(2, Tuesday, Thursday), 4);
        club.Move(0, days: 7, EditScope.All);
        Days(club).ShouldBe([17, 19, 1, 3]);
        club.Series.Recurrence.Dates(club.Series.Start.Date).Take(4).ShouldBe(club.Meetings.Select(meeting => meeting.Occurrence));
    }

    [Fact]
    public void A_monthly_series_takes_the_new_place_in_the_month()
    {
        var club = new Club(Recurrence.Monthly(2, Tuesday), 3);
        club.Move(0, days: 2, EditScope.All);
        club.Series.Recurrence.ShouldBe(Recurrence.Monthly(2, Thursday));
        club.Starts.Select(start => start.Date).ShouldBe([new(2026, 11, 12), new(2026, 12, 10), new(2027, 1, 14)]);
    }

    [Fact]
    public void The_last_tuesday_may_become_the_first_thursday_of_the_month_after()
    {
        var club = new Club(Recurrence.Monthly(-1, Tuesday), 3);
        club.Move(0, days: 9, EditScope.All);
        club.Series.Recurrence.ShouldBe(Recurrence.Monthly(1, Thursday));
        club.Starts.Select(start => start.Date).ShouldBe([new(2026, 12, 3), new(2027, 1, 7), new(2027, 2, 4)]);
    }

    [Fact]
    public void A_fifth_weekday_is_the_last_one()
    {
        var club = new Club(Recurrence.Monthly(-1, Tuesday), 2);
        club.Move(0, days: 6, EditScope.All);
        club.Series.Recurrence.ShouldBe(Recurrence.Monthly(-1, Monday));
    }

    [Fact]
    public void Skipped_days_and_the_end_go_along()
    {
        var rule = Recurrence.Weekly(1, Tuesday) with { Until = new(2026, 12, 22), Skips = [new(2026, 12, 1)] };
        var club = new Club(rule, 6);
        club.Move(0, days: 2, EditScope.All);
        club.Series.Recurrence.ShouldBe(Recurrence.Weekly(1, Thursday) with { Until = new(2026, 12, 24), Skips = [new(2026, 12, 3)] });
        club.Series.Recurrence.Dates(club.Series.Start.Date).ShouldBe(club.Meetings.Select(meeting => meeting.Occurrence));
    }

    [Fact]
    public void A_meeting_that_comes_once_goes_where_it_is_sent()
    {
        var club = new Club(Recurrence.Once, 1);
        club.Move(0, days: 40, EditScope.This);
        (club.Series.Start.Date, club.Meetings[0].Occurrence, club.Meetings[0].Detached).ShouldBe((new(2026, 12, 20), new(2026, 12, 20), false));
    }

    private static IEnumerable<int> Days(Club club) => club.Starts.Select(start => start.Day);
}

using CatBot.Engagement.Meetings;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace CatBot.Engagement.Tests.Meetings;

public sealed class SeriesCancelTests
{
    private static readonly Recurrence _tuesdays = Recurrence.Weekly(1, Tuesday);

    [Fact]
    public void One_meeting_is_off_and_the_series_goes_on()
    {
        var club = new Club(_tuesdays, 3);
        club.Cancel(1, EditScope.This).Value!.ShouldBe([club.Meetings[1]]);
        (club.Meetings[1].CancelledAt, club.Meetings[1].Sequence, club.Series.EndedOn).ShouldBe((Club.Now, 1, null));
    }

    [Fact]
    public void This_and_following_are_off_and_no_more_are_made()
    {
        var club = new Club(_tuesdays, 3);
        club.Cancel(1, EditScope.Following).Value!.ShouldBe(club.Meetings.Skip(1));
        club.Series.EndedOn.ShouldBe(new LocalDate(2026, 11, 17));
    }

    [Fact]
    public void All_to_come_are_off_and_what_was_stays()
    {
        var club = new Club(_tuesdays, 4, new(2026, 10, 27));
        club.Cancel(3, EditScope.All).Value!.ShouldBe(club.Meetings.Skip(2));
        club.Series.EndedOn.ShouldBe(new LocalDate(2026, 11, 10));
    }

    [Fact]
    public void What_is_off_is_not_called_off_again()
    {
        var club = new Club(_tuesdays, 3);
        club.Cancel(1, EditScope.This);
        club.Cancel(1, EditScope.This).Why.ShouldBe(Refusal.TheMeetingWasCancelled);
        club.Cancel(0, EditScope.All).Value!.ShouldBe([club.Meetings[0], club.Meetings[2]]);
    }

    [Fact]
    public void A_day_can_be_skipped_before_its_meeting_is_made()
    {
        var club = new Club(_tuesdays, 3);
        Skip(club, new(2026, 12, 22)).Value!.ShouldBeEmpty();
        club.Series.Recurrence.Skips.ShouldBe([new(2026, 12, 22)]);
    }

    [Fact]
    public void A_skipped_day_whose_meeting_was_made_is_off()
    {
        var club = new Club(_tuesdays, 3);
        Skip(club, new(2026, 11, 17)).Value!.ShouldBe([club.Meetings[1]]);
        club.Meetings[1].CancelledAt.ShouldBe(Club.Now);
    }

    [Theory]
    [InlineData(2026, 11, 18)]
    [InlineData(2026, 11, 3)]
    public void Only_a_day_of_the_series_can_be_skipped(int year, int month, int day) =>
        Skip(new Club(_tuesdays, 3), new(year, month, day)).Why.ShouldBe(Refusal.TheSeriesHasNoMeetings);

    [Fact]
    public void A_series_ends_after_a_day_and_meets_until_then()
    {
        var club = new Club(_tuesdays, 3);
        End(club, new(2026, 11, 17)).Value!.ShouldBe([club.Meetings[2]]);
        club.Series.Recurrence.Dates(club.Series.Start.Date).ShouldBe([new(2026, 11, 10), new(2026, 11, 17)]);
    }

    [Fact]
    public void A_series_that_ends_far_ahead_loses_none_of_its_meetings()
    {
        var club = new Club(_tuesdays, 3);
        End(club, new(2027, 6, 30)).Value!.ShouldBeEmpty();
        (club.Series.Recurrence.Until, club.Series.EndedOn).ShouldBe((new LocalDate(2027, 6, 30), null));
    }

    [Fact]
    public void A_series_cannot_end_before_it_began() => End(new Club(_tuesdays, 3), Club.Monday).Why.ShouldBe(Refusal.TheEndIsBeforeTheStart);

    private static Decision<IReadOnlyList<Meeting>> End(Club club, LocalDate last) => SeriesCancel.End(club.Series, club.Meetings, last, Club.Now);

    private static Decision<IReadOnlyList<Meeting>> Skip(Club club, LocalDate day) => SeriesCancel.Skip(club.Series, club.Meetings, day, Club.Now);
}

using CatBot.Engagement.Meetings;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace CatBot.Engagement.Tests.Meetings;

public sealed class SeriesEditTests
{
    private static readonly Recurrence _tuesdays = Recurrence.Weekly(1, Tuesday);

    [Fact]
    public void One_meeting_moves_alone_and_stands_apart_from_then_on()
    {
        var club = new Club(_tuesdays, 3);
        club.Move(1, days: 2, EditScope.This).Value!.Meetings.ShouldHaveSingleItem().Moved.ShouldBeTrue();
        club.Starts.ShouldBe([new(2026, 11, 10, 18, 30), new(2026, 11, 19, 18, 30), new(2026, 11, 24, 18, 30)]);
        (club.Meetings[1].Detached, club.Meetings[1].Occurrence, club.Meetings[1].Sequence).ShouldBe((true, new(2026, 11, 17), 1));
    }

    [Fact]
    public void A_new_time_for_all_leaves_what_was_edited_on_its_own()
    {
        var club = new Club(_tuesdays, 3);
        club.Move(1, days: 0, EditScope.This, hours: -3);
        club.Move(0, days: 0, EditScope.All, hours: 1).Value!.Continued.ShouldBeNull();
        club.Starts.Select(start => start.Hour).ShouldBe([19, 15, 19]);
        club.Series.Start.ShouldBe(new(2026, 11, 10, 19, 30));
    }

    [Fact]
    public void A_link_for_this_once_stays_when_the_series_gets_a_new_time_and_a_new_link()
    {
        var club = new Club(_tuesdays, 3);
        club.Edit(1, terms => terms with { Venue = new("https://meet.example.org/once") }, EditScope.This);
        club.Move(0, days: 1, EditScope.All, hours: 1);
        club.Edit(0, terms => terms with { Venue = new("https://meet.example.org/all") }, EditScope.All);
        club.Starts.ShouldBe([new(2026, 11, 11, 19, 30), new(2026, 11, 18, 19, 30), new(2026, 11, 25, 19, 30)]);
        club.Meetings.Select(meeting => meeting.Venue.Link).ShouldBe(["https://meet.example.org/all", "https://meet.example.org/once", "https://meet.example.org/all"]);
        club.Series.Venue.Link.ShouldBe("https://meet.example.org/all");
    }

    [Fact]
    public void A_new_title_for_all_said_at_a_moved_meeting_moves_no_other()
    {
        var club = new Club(_tuesdays, 3);
        club.Move(1, days: 1, EditScope.This, hours: 2);
        club.Edit(1, terms => terms with { Title = "Housing circle" }, EditScope.All);
        club.Starts.Select(start => start.Hour).ShouldBe([18, 20, 18]);
        (club.Series.Title, club.Series.Start.Hour, club.Series.Recurrence).ShouldBe(("Housing circle", 18, _tuesdays));
    }

    [Fact]
    public void All_means_all_that_are_to_come()
    {
        var club = new Club(_tuesdays, 4, new(2026, 10, 27));
        club.Edit(3, terms => terms with { Title = "Housing circle" }, EditScope.All).Value!.Continued.ShouldBeNull();
        club.Meetings.Select(meeting => meeting.Title).ShouldBe(["Housing table", "Housing table", "Housing circle", "Housing circle"]);
    }

    [Fact]
    public void This_and_following_part_from_the_rest_and_keep_their_ids()
    {
        var club = new Club(_tuesdays with { Count = 10 }, 4);
        var ids = club.Meetings.Select(meeting => meeting.Id).ToList();
        var continued = club.Move(2, days: 0, EditScope.Following, hours: 1).Value!.Continued!;
        (continued.Start, continued.Recurrence.Count, continued.EndedOn).ShouldBe((new(2026, 11, 24, 19, 30), 8, null));
        club.Series.EndedOn.ShouldBe(new LocalDate(2026, 11, 24));
        club.Meetings.Select(meeting => meeting.SeriesId).ShouldBe([club.Series.Id, club.Series.Id, continued.Id, continued.Id]);
        club.Meetings.Select(meeting => meeting.Id).ShouldBe(ids);
        club.Starts.Select(start => start.Hour).ShouldBe([18, 18, 19, 19]);
    }

    [Fact]
    public void This_and_following_from_the_first_is_the_whole_series()
    {
        var club = new Club(_tuesdays, 2);
        club.Move(0, days: 1, EditScope.Following).Value!.Continued.ShouldBeNull();
        (club.Series.Recurrence, club.Series.Start.Date).ShouldBe((Recurrence.Weekly(1, Wednesday), new(2026, 11, 11)));
        club.Meetings.Select(meeting => meeting.Occurrence).ShouldBe([new(2026, 11, 11), new(2026, 11, 18)]);
    }

    [Fact]
    public void A_new_day_for_all_leaves_the_days_that_were()
    {
        var club = new Club(_tuesdays, 4, new(2026, 10, 27));
        var continued = club.Move(2, days: 2, EditScope.All).Value!.Continued!;
        continued.Recurrence.ShouldBe(Recurrence.Weekly(1, Thursday));
        club.Series.Recurrence.ShouldBe(_tuesdays);
        club.Starts.Select(start => start.Day).ShouldBe([27, 3, 12, 19]);
    }

    [Fact]
    public void Nothing_moves_into_the_past()
    {
        var club = new Club(_tuesdays, 3);
        club.Move(2, days: -6, EditScope.All).Why.ShouldBe(Refusal.TheMomentIsPast);
        club.Starts.First().ShouldBe(new(2026, 11, 10, 18, 30));
    }

    [Fact]
    public void What_is_over_or_off_cannot_be_edited()
    {
        new Club(_tuesdays, 4, new(2026, 10, 27)).Move(0, days: 30, EditScope.This).Why.ShouldBe(Refusal.TheMeetingIsOver);
        var club = new Club(_tuesdays, 2);
        club.Cancel(0, EditScope.This);
        club.Move(0, days: 1, EditScope.This).Why.ShouldBe(Refusal.TheMeetingWasCancelled);
    }

    [Fact]
    public void A_cancelled_meeting_goes_along_so_that_its_day_is_not_met_on_again()
    {
        var club = new Club(_tuesdays, 3);
        club.Cancel(2, EditScope.This);
        var continued = club.Move(1, days: 0, EditScope.Following, hours: 1).Value!.Continued!;
        (club.Meetings[2].SeriesId, club.Meetings[2].Start.Hour).ShouldBe((continued.Id, 18));
    }

    [Fact]
    public void An_edit_that_changes_nothing_changes_nothing()
    {
        var club = new Club(_tuesdays, 2);
        club.Edit(0, terms => terms, EditScope.All).Value!.Meetings.ShouldBeEmpty();
        club.Meetings.ShouldAllBe(meeting => meeting.Sequence == 0);
    }

    [Fact]
    public void A_meeting_that_was_announced_is_announced_anew_by_its_move()
    {
        var club = new Club(_tuesdays, 6);
        var later = club.Meetings[5].AnnounceAt;
        club.Move(0, days: 0, EditScope.All, hours: 1);
        (club.Meetings[0].AnnounceAt, club.Meetings[5].AnnounceAt).ShouldBe((Club.Now, later));
    }
}

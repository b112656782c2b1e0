using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Engagement.Tests.Meetings;

public sealed class ChangeNewsTests
{
    private static readonly Answer?[] _everything = [null, .. Enum.GetValues<Answer>().Cast<Answer?>()];
    private static readonly Answer?[] _mayCome = [Answer.Coming, Answer.InPerson, Answer.ByVideo, Answer.ByPhone, Answer.Maybe];

    [Fact]
    public void A_move_is_told_to_those_who_said_yes_or_maybe() => Hear(Change(days: 1), News.Moved).ShouldBe(_mayCome);

    [Fact]
    public void A_new_link_close_to_the_start_is_told_to_all_but_those_who_do_not_come() =>
        Hear(Change(days: 0, venue: new("https://zoom.us/j/2")), News.Replaced).ShouldBe([null, .. _mayCome]);

    [Fact]
    public void A_new_link_more_than_48_hours_ahead_waits_for_the_next_message()
    {
        var change = Change(days: 0, venue: new("https://zoom.us/j/2"));
        var start = change.Meeting.StartsAt;
        ChangeNews.Of(change, Answer.InPerson, told: true, start - Duration.FromHours(48)).ShouldBe(News.Replaced);
        ChangeNews.Of(change, Answer.InPerson, told: true, start - Duration.FromHours(48) - Duration.FromSeconds(1)).ShouldBe(News.Nothing);
    }

    [Fact]
    public void Who_has_not_heard_of_a_meeting_hears_nothing_of_its_change()
    {
        ChangeNews.Of(Change(days: 0, venue: new("https://zoom.us/j/2")), null, told: false, Club.Now).ShouldBe(News.Nothing);
        ChangeNews.OfCancelled(null, told: false).ShouldBe(News.Nothing);
    }

    [Fact]
    public void A_new_title_or_length_tells_nobody()
    {
        var club = new Club(Recurrence.Once, 1);
        var change = club.Edit(0, terms => terms with { Title = "Housing circle", Minutes = 90 }, EditScope.This).Value!.Meetings[0];
        _everything.ShouldAllBe(answer => ChangeNews.Of(change, answer, true, Club.Now) == News.Nothing);
    }

    [Fact]
    public void A_cancellation_is_told_to_everybody_who_did_not_decline() =>
        _everything.Where(answer => ChangeNews.OfCancelled(answer, told: true) is News.Cancelled).ShouldBe(_everything.Where(answer => answer is not Answer.No));

    private static MeetingChange Change(int days, Venue? venue = null) =>
        new Club(Recurrence.Once, 1).Edit(0, terms => terms with { Start = terms.Start.PlusDays(days), Venue = venue ?? terms.Venue }, EditScope.This).Value!.Meetings[0];

    private static IEnumerable<Answer?> Hear(MeetingChange change, News what) =>
        _everything.Where(answer => ChangeNews.Of(change, answer, told: true, Club.Now) == what);
}

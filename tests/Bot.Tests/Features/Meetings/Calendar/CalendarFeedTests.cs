using System.Net;
using CatBot.Bot.Conversation;
using CatBot.Engagement.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Meetings.Calendar;

/// <summary>Calendars as a calendar program gets them: over HTTP, by a link from the bot, again and again.</summary>
public sealed class CalendarFeedTests
{
    [Fact]
    public async Task Everybody_gets_their_own_meetings_with_their_own_answer()
    {
        await using var here = await Open();
        await using var site = await Site.OpenAsync(here);
        var (sams, alexs) = (await site.ReadAsync(await Link(here, here.Sam)), await site.ReadAsync(await Link(here, here.Alex)));
        sams.Events.Select(one => (one.Get("SUMMARY").Text, one.Get("ATTENDEE").Parameters["PARTSTAT"])).ShouldBe([("Housing table", "ACCEPTED"), ("Budget talk", "NEEDS-ACTION")], ignoreOrder: true);
        alexs.Events.ShouldHaveSingleItem().Get("ATTENDEE").Parameters["PARTSTAT"].ShouldBe("NEEDS-ACTION");
    }

    [Fact]
    public async Task The_coalitions_calendar_shows_open_meetings_and_nobodys_name()
    {
        await using var here = await Open();
        await using var site = await Site.OpenAsync(here);
        var everybodys = await site.ReadAsync(await Link(here, here.Maria, place: 1));
        var one = everybodys.Events.ShouldHaveSingleItem();
        (one.Get("SUMMARY").Text, one.Properties.Exists(property => property.Name == "ATTENDEE")).ShouldBe(("Housing table", false));
    }

    [Fact]
    public async Task A_cancelled_meeting_stays_in_the_feed_and_says_so()
    {
        await using var here = await Open();
        await using var site = await Site.OpenAsync(here);
        await here.Press(here.Maria, $"meeting cancel {(await NewMeetingTests.Meetings(here))[^1].Id} all");
        (await site.ReadAsync(await Link(here, here.Sam))).Events.Single(one => one.Get("SUMMARY").Text == "Cancelled: Housing table")["STATUS"].ShouldBe("CANCELLED");
    }

    [Fact]
    public async Task A_program_that_asks_again_hears_that_nothing_changed_until_something_has()
    {
        await using var here = await Open();
        await using var site = await Site.OpenAsync(here);
        var link = await Link(here, here.Sam);
        using var first = await site.GetAsync(link);
        (first.Content.Headers.ContentType!.ToString(), first.Content.Headers.LastModified).ShouldBe(("text/calendar; charset=utf-8", Neighbourhood.Monday.ToDateTimeOffset()));
        using (var again = await site.GetAsync(link, first.Headers.ETag!.ToString())) again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        here.Clock.Turn(Duration.FromMinutes(1));
        await here.Press(here.Sam, $"rsvp {(await NewMeetingTests.Meetings(here))[^1].Id} no");
        using var changed = await site.GetAsync(link, first.Headers.ETag!.ToString());
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task One_meeting_can_be_added_alone()
    {
        await using var here = await Open();
        await using var site = await Site.OpenAsync(here);
        var shown = await here.Say(here.Sam, "/meeting show Housing table");
        (await site.ReadAsync(shown.Answer!.Parts.OfType<WebLink>().Single().Address)).Events.ShouldHaveSingleItem().Get("SUMMARY").Text.ShouldBe("Housing table");
    }

    [Fact]
    public async Task A_link_of_somebody_who_moved_on_opens_nothing()
    {
        await using var here = await Open();
        await using var site = await Site.OpenAsync(here);
        var link = await Link(here, here.Sam);
        await using (var db = here.Db())
            await db.Memberships.Where(member => member.Id == here.Sam.Membership.Id).ExecuteUpdateAsync(member => member.SetProperty(one => one.Standing, Standing.MovedOn));
        using var answer = await site.GetAsync(link);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_other_token_opens_a_calendar()
    {
        await using var here = await Open();
        await using var site = await Site.OpenAsync(here);
        var link = await Link(here, here.Sam);
        var token = link["/calendar/".Length..^".ics".Length];
        foreach (var wrong in new[] { Changed(token, 3), Changed(token, token.Length - 2), token[..^4], "x", "é", new string('A', 400), here.Sam.Membership.Id.ToString() })
        {
            using var answer = await site.GetAsync($"/calendar/{wrong}.ics");
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_same_calendar_always_has_the_same_link_and_never_where_others_read()
    {
        await using var here = await Open();
        (await Link(here, here.Sam)).ShouldBe(await Link(here, here.Sam));
        (await Link(here, here.Sam)).ShouldNotBe(await Link(here, here.Alex), StringComparer.Ordinal);
        (await here.SayToAll(here.Sam, "/calendar")).Answer!.Parts.OfType<WebLink>().ShouldBeEmpty();
        (await here.Say(here.Sam, "/calendrier")).Answer!.Parts.OfType<WebLink>().ShouldHaveSingleItem();
    }

    private static string Changed(string token, int place) => string.Concat(token.AsSpan(0, place), token[place] == 'A' ? "B" : "A", token.AsSpan(place + 1));

    private static async Task<string> Link(Neighbourhood here, Neighbour who, int place = 0) =>
        (await here.Say(who, "/calendar")).Answer!.Parts.OfType<WebLink>().ElementAt(place).Address;

    private static async Task<Neighbourhood> Open()
    {
        var here = Neighbourhood.Open();
        await here.Say(here.Maria, "/meeting Housing table 24 Nov 18:30 online https://meet.example.org/housing");
        await here.Say(here.Maria, "/meeting Budget talk 20 Nov noon at City Hall with @sam");
        await here.Press(here.Sam, $"rsvp {(await NewMeetingTests.Meetings(here))[^1].Id} by_video");
        return here;
    }
}

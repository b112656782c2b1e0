using System.Text.RegularExpressions;
using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using CatBot.Testing;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Meetings;

public sealed partial class ShowMeetingTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task The_list_and_one_meeting_say_what_somebody_needs_to_come(Language language)
    {
        await using var here = await Two();
        var sam = await NewMeetingTests.Speaking(here, here.Sam, language);
        var list = await here.Say(sam, language is Language.French ? "réunions" : "meetings");
        var shown = await here.Press(sam, list.Answer!.Parts.OfType<Buttons>().First().Items[0].Line);
        Approved.Match($"Meetings/shown.{NewMeetingTests.Code(language)}", $"{PlainText.Draw(list.Answer!, sam.Reader)}\n\n--- opened\n{Link().Replace(PlainText.Draw(shown.Answer!, sam.Reader), "/calendar/…")}");
    }

    [Fact]
    public async Task Whoever_may_change_a_meeting_finds_the_ways_to()
    {
        await using var here = await Two();
        var buttons = (await here.Say(here.Maria, "/meeting show Housing table")).Answer!.Parts.OfType<Buttons>().Last();
        buttons.Items.Select(button => button.Label).ShouldBe(["Edit", "Move", "Cancel it"]);
    }

    [Fact]
    public async Task In_a_shared_place_there_are_numbers_only()
    {
        await using var here = await Two();
        foreach (var line in new[] { "/meeting list", "/meeting show Housing table" })
            PlainText.Draw((await here.SayToAll(here.Sam, line)).Answer!, here.Sam.Reader).ShouldNotContain("You");
    }

    [Fact]
    public async Task A_meeting_with_a_list_is_hidden_from_everybody_else()
    {
        await using var here = await Two();
        await here.Say(here.Maria, "/meeting Quiet talk tomorrow 10:00 with @alex");
        var quiet = (await NewMeetingTests.Meetings(here)).Single(meeting => meeting.Title == "Quiet talk");
        PlainText.Draw((await here.Say(here.Joe, "meetings")).Answer!, here.Joe.Reader).ShouldNotContain("Quiet talk");
        foreach (var line in new[] { $"meeting show {quiet.Id}", $"rsvp {quiet.Id} by_phone", $"late {quiet.Id}", $"who {quiet.Id}" })
            (await here.Press(here.Joe, line)).Refused.ShouldBe(Refusal.TheMeetingIsUnknown);
        PlainText.Draw((await here.Say(here.Alex, "meetings")).Answer!, here.Alex.Reader).ShouldContain("Quiet talk");
    }

    [Fact]
    public async Task A_meeting_that_is_over_is_shown_without_buttons()
    {
        await using var here = await Two();
        var first = (await NewMeetingTests.Meetings(here))[0];
        here.Clock.TurnTo(first.EndsAt);
        (await here.Press(here.Maria, $"meeting show {first.Id}")).Answer!.Parts.OfType<Buttons>().ShouldBeEmpty();
    }

    private static async Task<Neighbourhood> Two()
    {
        var here = Neighbourhood.Open();
        await here.Say(here.Maria, "/meeting Housing table 24 Nov 18:30 for 90 min online https://meet.example.org/housing or dial-in 604 555 0199 at City Hall room 3");
        await here.Say(here.Maria, "/meeting Budget talk 3 Dec noon at the library");
        var first = (await NewMeetingTests.Meetings(here))[0];
        foreach (var (who, answer) in new[] { (here.Sam, "by_phone"), (here.Alex, "maybe"), (here.Joe, "in_person") }) await here.Press(who, $"rsvp {first.Id} {answer}");
        return here;
    }

    [GeneratedRegex(@"/calendar/\S+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}

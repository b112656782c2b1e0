using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.People;
using CatBot.Testing;
using NodaTime;

namespace CatBot.Bot.Tests.Conversation;

public sealed class PlainTextTests
{
    private static readonly DateTimeZone _pacific = DateTimeZoneProviders.Tzdb["America/Vancouver"];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Everything_a_message_can_hold_is_text(Language language) =>
        Approved.Match($"Conversation/message.{(language is Language.French ? "fr" : "en")}", PlainText.Draw(All, new Reader(language, _pacific)));

    [Fact]
    public void A_form_is_text_too() => Approved.Match("Conversation/form.en", PlainText.Draw(AForm, new Reader(Language.English, _pacific)));

    [Fact]
    public void What_could_repaint_a_terminal_is_left_out() =>
        PlainText.Draw(Message.Of("a\u001b[2Jb\u0007\r\nc\u009b"), new Reader(Language.English, _pacific)).ShouldBe("a[2Jb\nc");

    [Fact]
    public void The_newest_status_and_buttons_stand_above_the_small_print() =>
        PlainText.Draw(All.With(new Card("meeting:1", new("You come by phone."), null)), new Reader(Language.English, _pacific))
            .ShouldEndWith("You come by phone.\nType “why” to see why this came.");

    private static Message All { get; } = new(
    [
        new Heading("Housing table"),
        new Small("Type “why” to see why this came."),
        new Text("Can you come?"),
        new Moment("When", Instant.FromUtc(2026, 11, 25, 2, 30), "America/Vancouver"),
        new Facts([new("Link", "https://example.org/j/1", "https://example.org/j/1"), new("Place", "City Hall", "https://example.org/map")]),
        new Bullets(["Bring a friend", "<b>Not bold</b>"]),
        new WebLink("Calendar", "https://example.org/me.ics"),
        new Status("No answer yet."),
        new Buttons([new("In person", "rsvp 1 in_person", Emphasis.Primary), new("By phone", "rsvp 1 by_phone"), new("No", "rsvp 1 no")]),
    ],
    "meeting:1");

    private static Form AForm { get; } = new(
        "New meeting", "meeting new",
        [
            new("title", "Title", FieldKind.Line, Required: true),
            new("how", "How", FieldKind.Choice, Value: "video", Choices: [new("room", "In person"), new("video", "By video")]),
            new("when", "Date", FieldKind.Date, Required: true, Value: "2026-11-24", Hint: "Such as next Tuesday"),
        ],
        "Invite people", "Tell me about it.");

    [Fact]
    public void A_merged_message_changes_only_what_the_card_is_about()
    {
        var merged = new Message([new Text("A"), new Status("open", "meeting:1"), new Text("B"), new Status("open", "task:2")]);
        PlainText.Draw(merged.With(new Card("task:2", new("done"), null)), new Reader(Language.English, _pacific)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(["A", "open", "B", "done"]);
    }
}

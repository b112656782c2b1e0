using CatBot.Bot.Channels.Web;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Bot.Tests.Features;
using CatBot.Engagement.People;
using CatBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Tests.Channels.Web;

public sealed class WebChannelTests : IAsyncLifetime
{
    private readonly Neighbourhood _here = Neighbourhood.Open();
    private readonly ChatNews _news = new();
    private readonly ChatBook _book;
    private readonly WebChannel _web;

    public WebChannelTests()
    {
        _book = new(_here.Databases, _news);
        _web = new(_here.Databases, _book);
    }

    [Fact]
    public async Task What_was_said_and_answered_is_kept_once()
    {
        var said = new Said("1", _here.Sam.Sender, Spot.Direct, "help");
        for (var twice = 0; twice < 2; twice++) await _web.AnswerAsync(said, Reply.Say("Here is what I can do."), Neighbourhood.Monday);

        (await Texts(_here.Sam)).ShouldBe(["> help", "Here is what I can do."]);
        (await Texts(_here.Maria)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_nudge_is_kept_once_and_can_be_looked_up()
    {
        Envelope[] envelopes = [To(_here.Sam, "Hello Sam", 7, 8), To(_here.Joe, "Hello Joe", 9)];
        var first = await _web.SendAsync(envelopes, Neighbourhood.Monday);
        var second = await _web.SendAsync(envelopes, Neighbourhood.Monday);

        second.ShouldBe(first);
        (await Texts(_here.Sam)).ShouldBe(["Hello Sam"]);
        var found = await _web.LookUpAsync([7, 8, 9, 10]);
        found!.Keys.Order().ShouldBe([7, 8, 9]);
        found[7].ShouldBe(found[8]);
        first[0].ShouldBe(new Delivered.Sent(found[7]));
    }

    [Fact]
    public async Task Who_has_no_chat_here_could_not_be_reached_and_costs_nobody_their_message()
    {
        var nobody = _here.Sam with { Sender = _here.Sam.Sender with { User = "nobody" } };
        var outcomes = await _web.SendAsync([To(nobody, "Lost", 1), To(_here.Joe, "Hello Joe", 2)], Neighbourhood.Monday);

        outcomes[0].ShouldBeOfType<Delivered.CouldNotReach>();
        outcomes[1].ShouldBeOfType<Delivered.Sent>();
    }

    [Fact]
    public async Task A_post_goes_to_the_channel_that_all_share()
    {
        await _web.SendAsync([new(new("web", $"{_here.Coalition.Id}", "channel", IsShared: true, _here.Sam.Reader), Message.Of("Five are coming."), [1])], Neighbourhood.Monday);

        (await _book.ReadAsync(new(_here.Coalition.Id, null), 10)).ShouldHaveSingleItem();
        (await Texts(_here.Sam)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_card_of_a_subject_is_brought_up_to_date_also_one_that_was_merged()
    {
        var card = new Message([new Text("Can you come?"), new Bot.Conversation.Status("No answer yet."), new Buttons([new("Yes", "yes")])], "meeting:1");
        var merged = new Message([new Text("Two things."), new Bot.Conversation.Status("No answer yet.", "meeting:1"), new Bot.Conversation.Status("Open.", "task:2")]);
        await _web.SendAsync([To(_here.Sam, card, 1), To(_here.Sam, merged, 2), To(_here.Joe, card, 3)], Neighbourhood.Monday);

        await _web.RefreshAsync(AccountOf(_here.Sam), new("meeting:1", new("You are coming."), null), Neighbourhood.Monday);

        (await Texts(_here.Sam)).ShouldBe(["Can you come?\nYou are coming.", "Two things.\nYou are coming.\nOpen."]);
        (await Texts(_here.Joe)).ShouldBe(["Can you come?\nNo answer yet.\n[Yes]"]);
    }

    [Fact]
    public async Task A_button_leaves_its_label_and_a_form_that_was_not_right_leaves_nothing()
    {
        await _web.SendAsync([To(_here.Sam, new Message([new Buttons([new("By phone", "rsvp 1 by_phone")])]), 1)], Neighbourhood.Monday);
        var number = (await _book.ReadAsync(Room(_here.Sam), 1))[0].Number;
        await _web.AnswerAsync(new Pressed("1", _here.Sam.Sender, Spot.Direct, "rsvp 1 by_phone", $"{number}"), Reply.Say("Noted."), Neighbourhood.Monday);
        await _web.AnswerAsync(
            new Submitted("2", _here.Sam.Sender, Spot.Direct, "meeting new", new Dictionary<string, string>(StringComparer.Ordinal)),
            Reply.Say("Please add a date.") with { BadField = "when" }, Neighbourhood.Monday);

        (await Texts(_here.Sam)).ShouldBe(["[By phone]", "> By phone", "Noted."]);
    }

    [Fact]
    public async Task A_form_that_was_typed_for_can_be_opened_again_later()
    {
        var form = new Form("New meeting", "meeting new", [], "Invite", "Tell me about it.");
        await _web.AnswerAsync(new Said("1", _here.Sam.Sender, Spot.Direct, "/meeting"), new Reply { Form = form }, Neighbourhood.Monday);

        (await Texts(_here.Sam)).ShouldBe(["> /meeting", "New meeting\nTell me about it.\n[Open the form]"]);
    }

    [Fact]
    public async Task Pages_that_show_a_conversation_hear_of_it_until_they_are_closed()
    {
        var heard = 0;
        using (_news.Listen(_here.Sam.Person.Id.Value, () => heard++))
        {
            await _web.SendAsync([To(_here.Sam, "Hello", 1)], Neighbourhood.Monday);
            await _web.SendAsync([To(_here.Joe, "Hello", 2)], Neighbourhood.Monday);
        }

        await _web.SendAsync([To(_here.Sam, "Hello again", 3)], Neighbourhood.Monday);
        heard.ShouldBe(1);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _here.DisposeAsync();

    private ChatRoom Room(Neighbour who) => new(_here.Coalition.Id, who.Person.Id);

    private async Task<string[]> Texts(Neighbour who) =>
        [.. (await _book.ReadAsync(Room(who), 100)).Select(line => (line.FromPerson ? "> " : "") + PlainText.Draw(line.Message, who.Reader))];

    private static Envelope To(Neighbour who, string text, params long[] nudges) => To(who, Message.Of(text), nudges);

    private static Envelope To(Neighbour who, Message message, params long[] nudges) =>
        new(new("web", who.Sender.Workspace, who.Sender.User, IsShared: false, who.Reader), message, nudges);

    private static Account AccountOf(Neighbour who) => new() { Channel = "web", Workspace = who.Sender.Workspace, User = who.Sender.User, PersonId = who.Person.Id };
}

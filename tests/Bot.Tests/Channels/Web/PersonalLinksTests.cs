using CatBot.Bot.Channels.Web;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Bot.Tests.Features;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Channels.Web;

public sealed class PersonalLinksTests : IAsyncDisposable
{
    private static readonly Instant _now = Neighbourhood.Monday;
    private readonly Neighbourhood _here = Neighbourhood.Open();

    private ChatRoom Sams => new(_here.Coalition.Id, _here.Sam.Person.Id);

    [Fact]
    public async Task A_link_opens_the_chat_of_one_person_for_a_month()
    {
        var token = await TokenAsync();

        (await ReadAsync(token, _now)).ShouldBe(Sams);
        (await ReadAsync(token, _now + PersonalLinks.Lifetime - Duration.FromSeconds(1))).ShouldBe(Sams);
        (await ReadAsync(token, _now + PersonalLinks.Lifetime)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("../../etc/passwd")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_no_link_of_ours_opens_nothing(string token) => (await ReadAsync(token, _now)).ShouldBeNull();

    [Fact]
    public async Task A_link_that_was_changed_or_was_made_for_something_else_opens_nothing()
    {
        var token = await TokenAsync();
        for (var place = 0; place < token.Length - 1; place++)
            (await ReadAsync(string.Concat(token.AsSpan(0, place), token[place] == 'A' ? "B" : "A", token.AsSpan(place + 1)), _now)).ShouldBeNull();

        await using var db = _here.Db();
        byte[] forEver = [.. Sams.Coalition.Value.ToByteArray(), .. Sams.Person!.Value.Value.ToByteArray(), 0x00, 0x00, 0x00, 0x3A, 0xFF, 0xF4, 0x41, 0x7F];
        (await ReadAsync(await SealedToken.WriteAsync(db, "calendar", forEver), _now)).ShouldBeNull();
        (await ReadAsync(await SealedToken.WriteAsync(db, "chat", forEver), _now)).ShouldBe(Sams);
    }

    [Fact]
    public async Task Everybody_can_ask_for_their_own_but_not_where_others_read()
    {
        (await OpenedBy(await _here.Say(_here.Sam, "/chat"))).ShouldBe(Sams);
        (await _here.SayToAll(_here.Sam, "/chat")).Answer!.Parts.OfType<WebLink>().ShouldBeEmpty();
        (await _here.Say(_here.Joe, "/chat @sam")).Answer!.Parts.OfType<WebLink>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_coordinator_can_pass_on_anothers_and_it_is_written_down()
    {
        (await OpenedBy(await _here.Say(_here.Maria, "/chat @sam"))).ShouldBe(Sams);

        await using var db = _here.Db();
        var entry = await db.Audit.SingleAsync();
        (entry.What, entry.ById, entry.AboutId).ShouldBe(("chat", _here.Maria.Person.Id, _here.Sam.Person.Id));
    }

    public ValueTask DisposeAsync() => _here.DisposeAsync();

    private async Task<ChatRoom?> OpenedBy(Reply reply) => await ReadAsync(reply.Answer!.Parts.OfType<WebLink>().Single().Address["/chat/".Length..], _now);

    private async Task<string> TokenAsync()
    {
        await using var db = _here.Db();
        return (await PersonalLinks.PathAsync(db, Sams, _now))["/chat/".Length..];
    }

    private async Task<ChatRoom?> ReadAsync(string token, Instant now)
    {
        await using var db = _here.Db();
        return await PersonalLinks.ReadAsync(db, token, now);
    }
}

using CatBot.Bot.Channels.Web;
using CatBot.Bot.Tests.Features;
using CatBot.Engagement;
using CatBot.Engagement.People;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;

namespace CatBot.Bot.Tests.Channels.Web;

public sealed class PersonalLinksTests
{
    private static readonly Instant _now = Neighbourhood.Monday;
    private static readonly Id<Coalition> _coalition = Id<Coalition>.At(_now);
    private static readonly Id<Person> _sam = Id<Person>.At(_now);

    private readonly IDataProtectionProvider _protection = new EphemeralDataProtectionProvider();

    [Fact]
    public void A_link_opens_the_chat_of_one_person_for_a_month()
    {
        var links = new PersonalLinks(_protection);
        var token = Token(links);

        links.Read(token, _now).ShouldBe(new ChatRoom(_coalition, _sam));
        links.Read(token, _now + PersonalLinks.Lifetime - Duration.FromSeconds(1)).ShouldNotBeNull();
        links.Read(token, _now + PersonalLinks.Lifetime).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("../../etc/passwd")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_link_of_ours_opens_nothing(string token) => new PersonalLinks(_protection).Read(token, _now).ShouldBeNull();

    [Fact]
    public void A_link_that_was_changed_or_made_with_other_keys_opens_nothing()
    {
        var links = new PersonalLinks(_protection);
        var token = Token(links);
        for (var place = 0; place < token.Length; place += 7)
            links.Read(string.Concat(token.AsSpan(0, place), token[place] == 'A' ? "B" : "A", token.AsSpan(place + 1)), _now).ShouldBeNull();
        new PersonalLinks(new EphemeralDataProtectionProvider()).Read(token, _now).ShouldBeNull();
        links.Read(_protection.CreateProtector("Something else").Protect($"{_coalition} {_sam} {long.MaxValue}"), _now).ShouldBeNull();
    }

    private static string Token(PersonalLinks links) => links.Make(_coalition, _sam, _now)["/chat/".Length..];
}

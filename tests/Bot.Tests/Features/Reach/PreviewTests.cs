using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Testing;

namespace CatBot.Bot.Tests.Features.Reach;

public sealed class PreviewTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task The_coordinator_sees_who_gets_what_and_who_does_not(Language language)
    {
        await using var here = Neighbourhood.Open();
        await here.Say(here.Maria, "/meeting Housing table Tuesday 24 November 18:30 for 1h online https://example.org/j/1");
        await here.Say(here.Joe, "/stop");
        var maria = language is Language.French ? await here.InFrench(here.Maria) : here.Maria;
        var preview = (await here.Say(maria, language is Language.French ? "/aperçu 14j" : "/preview 14d")).Answer!;
        Approved.Match($"Reach/preview.{(language is Language.French ? "fr" : "en")}", PlainText.Draw(preview, maria.Reader));
    }

    [Fact]
    public async Task Only_coordinators_look_ahead()
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Sam, "/preview 7d")).Refused.ShouldBe(Refusal.OnlyACoordinatorMayDoThis);
        (await here.SayToAll(here.Maria, "/preview 7d")).Answer!.Parts.OfType<Bullets>().ShouldBeEmpty();
    }
}

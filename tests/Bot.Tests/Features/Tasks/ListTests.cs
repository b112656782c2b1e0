using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Testing;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Tasks;

public sealed class ListTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task A_list_can_be_acted_on(Language language)
    {
        await using var here = Neighbourhood.Open();
        var (sam, maria) = language is Language.French ? (await here.InFrench(here.Sam), await here.InFrench(here.Maria)) : (here.Sam, here.Maria);
        foreach (var line in language is Language.French
            ? new[] { "@sam apporter des chaises d’ici vendredi (15 min)", "l’un de @sam @joe appeler la salle", "faire le café", "@joe apporter des tables" }
            : ["@sam bring chairs by Friday (15 min)", "any of @sam @joe call the hall", "make coffee", "@joe bring tables"])
        {
            await here.Say(maria, $"/assign {line}");
            await here.Turn(Duration.FromMinutes(1));
        }

        var told = new List<string>();
        foreach (var (who, line) in new[] { (sam, "/tasks"), (sam, "/tâches pool"), (maria, "/tasks"), (maria, "/tasks all"), (sam, "/tasks all") })
            told.Add($"> {who.Person.Name}: {line}\n{(await here.Say(who, line)).Read(who)}");
        Approved.Match($"Tasks/lists.{(language is Language.French ? "fr" : "en")}", string.Join("\n\n", told));
    }

    [Fact]
    public async Task A_long_list_comes_in_pages()
    {
        await using var here = Neighbourhood.Open();
        for (var number = 1; number <= 7; number++) await here.Say(here.Maria, $"/assign task {number}");
        var first = (await here.Say(here.Sam, "/tasks pool")).Answer!;
        var second = (await here.Press(here.Sam, first, "Show more")).Answer!;
        (first.Parts.OfType<Text>().Count(), second.Parts.OfType<Text>().Count()).ShouldBe((5, 2));
        second.Parts.OfType<Buttons>().SelectMany(buttons => buttons.Items).ShouldNotContain(button => button.Label == "Show more");
    }

    [Fact]
    public async Task Taking_from_the_list_brings_its_line_up_to_date()
    {
        await using var here = Neighbourhood.Open();
        await here.Say(here.Maria, "/assign make coffee");
        var list = (await here.Say(here.Sam, "/tasks pool")).Answer!;
        var card = (await here.Press(here.Sam, list, "I’ll take it")).Card!;
        PlainText.Draw(list.With(card), here.Sam.Reader).ShouldContain("You have this one. Thank you.\n[Done] [Hand back]");
        (await here.Press(here.Joe, list, "I’ll take it")).Refused.ShouldBe(Refusal.TheTaskIsTaken);
    }
}

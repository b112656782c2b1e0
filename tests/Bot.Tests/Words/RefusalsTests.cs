using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

public sealed class RefusalsTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Every_refusal_is_one_sentence(Language language) =>
        Enum.GetValues<Refusal>().Select(why => Phrases.In(language).Say(why))
            .Where(said => !said.EndsWith('.') || Sentences.Of(said).Count != 1).ShouldBeEmpty();

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void No_two_refusals_say_the_same(Language language) =>
        Enum.GetValues<Refusal>().GroupBy(why => Phrases.In(language).Say(why), StringComparer.Ordinal)
            .Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
}

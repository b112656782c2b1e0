using CatBot.Bot.Words;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

public sealed class ReasonsTests
{
    private static readonly string[] _reasons = [.. Enum.GetNames<WaitReason>(), .. Enum.GetNames<DropReason>(), "no_account", "no_home", "cut_off", "our_fault"];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Every_reason_and_every_kind_has_words_of_its_own(Language language)
    {
        _reasons.Select(reason => Phrases.In(language).SayReason(reason)).ShouldBeUnique(StringComparer.Ordinal);
        Enum.GetValues<NudgeKind>().Select(kind => Phrases.In(language).Say(kind)).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Fact]
    public void A_reason_that_nobody_knows_is_our_fault() =>
        Phrases.In(Language.English).SayReason("42 gremlins").ShouldBe("something went wrong on our side");
}

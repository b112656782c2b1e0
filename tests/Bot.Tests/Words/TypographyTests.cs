using System.Text.RegularExpressions;
using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

public sealed partial class TypographyTests
{
    [Fact]
    public void Every_French_entry_is_set_the_French_way() => Entry.Of(Language.French).Where(IsNotFrench).ShouldBeEmpty();

    [Fact]
    public void No_English_entry_is_set_the_French_way() => Entry.Of(Language.English).Where(entry => FrenchSpacing().IsMatch(entry.Text)).ShouldBeEmpty();

    [Theory]
    [InlineData("Vous venez?")]
    [InlineData("Merci!")]
    [InlineData("Voici:")]
    [InlineData("Oui; non")]
    [InlineData("Écrivez «aide»")]
    [InlineData("Écrivez “aide”")]
    [InlineData("Écrivez « aide")]
    public void What_is_not_French_is_seen(string text) => IsNotFrench(Entry.Bad(Language.French, text)).ShouldBeTrue();

    [Theory]
    [InlineData("Vous venez ? Oui !", "Vous venez_? Oui_!")]
    [InlineData("Écrivez « aide » : c’est tout.", "Écrivez «_aide_»_: c’est tout.")]
    [InlineData("À 18 h 30, 15 min, 20 $, 50 %", "À 18_h_30, 15_min, 20_$, 50_%")]
    [InlineData("{n|one: # min ?|other: # min ?}", "Sam_min_?")]
    [InlineData("Voyez https://exemple.ca à 21:00", "Voyez https://exemple.ca à 21:00")]
    public void A_plain_space_is_made_to_hold_in_French(string text, string expected) =>
        Entry.Bad(Language.French, text).Said.ShouldBe([expected.Replace('_', Typography.UnbreakableSpace)]);

    private static bool IsNotFrench(Entry entry) => entry.Said.Any(said =>
        Tight().IsMatch(said) || EnglishQuote().IsMatch(said) || said.Count(sign => sign == '«') != said.Count(sign => sign == '»'));

    // A sign that ends a word and has no unbreakable space before it; "https://" and "21:00" are no such signs.
    [GeneratedRegex(@"(?<![\u00A0?!])[:;?!»](?=$|[\s»)])|«(?!\u00A0)", RegexOptions.None, 1000)]
    private static partial Regex Tight();

    [GeneratedRegex("[“”\"]", RegexOptions.None, 1000)]
    private static partial Regex EnglishQuote();

    [GeneratedRegex(@"\s[:;?!](?=$|\s)|[«»]", RegexOptions.None, 1000)]
    private static partial Regex FrenchSpacing();
}

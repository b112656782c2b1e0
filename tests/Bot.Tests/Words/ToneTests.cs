using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

public sealed class ToneTests
{
    [Fact]
    public void Nobody_is_shamed_blamed_or_labelled() => Entry.All.Where(IsUnkind).ShouldBeEmpty();

    [Fact]
    public void Nobody_is_shouted_at() => Entry.All.Where(Shouts).ShouldBeEmpty();

    [Fact]
    public void There_are_no_emoji() => Entry.All.Where(HasEmoji).ShouldBeEmpty();

    [Theory]
    [InlineData(Language.English, "You missed the meeting.")]
    [InlineData(Language.English, "Three members are INACTIVE.")]
    [InlineData(Language.English, "You haven't answered.")]
    [InlineData(Language.French, "Vous avez manqué la rencontre.")]
    [InlineData(Language.French, "Une personne toxicomane.")]
    [InlineData(Language.French, "Veux-tu venir ?")]
    public void An_unkind_word_is_heard(Language language, string text) => IsUnkind(Entry.Bad(language, text)).ShouldBeTrue();

    [Theory]
    [InlineData(Language.English, "We have missed you. A ghastly, cleaner cleanup.")]
    [InlineData(Language.French, "Vous nous avez manqué. Le tutoriel est inactivable.")]
    public void A_kind_word_is_left_alone(Language language, string text) => IsUnkind(Entry.Bad(language, text)).ShouldBeFalse();

    [Fact]
    public void Shouting_is_heard()
    {
        Shouts(Entry.Bad(Language.English, "Welcome! Great to see you!")).ShouldBeTrue();
        Shouts(Entry.Bad(Language.English, "That is not a link!", "refusal.the_link_is_not_a_link")).ShouldBeTrue();
        Shouts(Entry.Bad(Language.English, "Please READ this.")).ShouldBeTrue();
        Shouts(Entry.Bad(Language.English, "Welcome! Type STOP to stop.")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Done ✅")]
    [InlineData("Hi 👋")]
    [InlineData("We ❤️ you")]
    public void An_emoji_is_seen(string text) => HasEmoji(Entry.Bad(Language.English, text)).ShouldBeTrue();

    private static bool IsUnkind(Entry entry) => entry.Said.Any(said => UnkindWords.In(entry.Language, said).Any());

    private static bool Shouts(Entry entry) => entry.Said.Any(said =>
        said.Count(sign => sign == '!') > (entry.Key.StartsWith("refusal.", StringComparison.Ordinal) ? 0 : 1)
        || Sentences.WordsIn(said).Any(IsShouted));

    // "STOP" and "ARRÊT" are what a person may type; short forms such as "RSVP" and "QR" are names.
    private static bool IsShouted(string word) =>
        word.Length > 3 && word.All(char.IsUpper) && word is not ("STOP" or "ARRÊT" or "RCMP" or "RSVP");

    private static bool HasEmoji(Entry entry) => entry.Text.EnumerateRunes().Any(rune =>
        rune.Value is (>= 0x2600 and <= 0x27BF) or >= 0x1F000 or 0xFE0F or 0x200D);
}

using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

public sealed class ReadingTests
{
    private const int LongestSentence = 20;

    [Fact]
    public void Each_English_file_reads_at_grade_7_or_lower() =>
        Files(Language.English).Where(file => EnglishReading.Grade(file.Said) > 7)
            .Select(file => $"{file.Name}: {EnglishReading.Grade(file.Said):0.0}").ShouldBeEmpty();

    [Fact]
    public void No_English_entry_reads_much_harder_than_the_rest() =>
        Entry.Of(Language.English).Where(ReadsHard).ShouldBeEmpty();

    [Fact]
    public void Each_French_file_reads_with_ease() =>
        Files(Language.French).Where(file => FrenchReading.Ease(file.Said) < 60)
            .Select(file => $"{file.Name}: {FrenchReading.Ease(file.Said):0}").ShouldBeEmpty();

    [Fact]
    public void Each_French_file_has_15_words_a_sentence_or_fewer() =>
        Files(Language.French).Where(file => WordsASentence(file.Said) > 15).Select(file => file.Name).ShouldBeEmpty();

    [Fact]
    public void No_sentence_is_long() => Entry.All.Where(HasALongSentence).ShouldBeEmpty();

    [Fact]
    public void The_checks_hear_what_is_hard()
    {
        ReadsHard(Entry.Bad(Language.English, "The aforementioned organizational stakeholders are respectfully requested to acknowledge participation requirements immediately.")).ShouldBeTrue();
        HasALongSentence(Entry.Bad(Language.English, string.Join(' ', Enumerable.Repeat("word", LongestSentence + 1)))).ShouldBeTrue();
        FrenchReading.Ease(["Conformément aux dispositions réglementaires, une confirmation préalable de votre participation demeure nécessaire."]).ShouldBeLessThan(60);
        WordsASentence([string.Join(' ', Enumerable.Repeat("mot", 16)) + "."]).ShouldBe(16);
    }

    private static bool ReadsHard(Entry entry) =>
        entry.Said.Any(said => Sentences.Of(said).Sum(one => Sentences.WordsIn(one).Count) >= 12 && EnglishReading.Grade([said]) > 8.5);

    private static bool HasALongSentence(Entry entry) =>
        entry.Said.SelectMany(Sentences.Of).Any(sentence => Sentences.WordsIn(sentence).Count > LongestSentence);

    private static double WordsASentence(IReadOnlyList<string> texts) =>
        texts.SelectMany(Sentences.Of).Select(sentence => Sentences.WordsIn(sentence).Count).DefaultIfEmpty().Average();

    private static IEnumerable<(string Name, IReadOnlyList<string> Said)> Files(Language language) =>
        Entry.Of(language).GroupBy(entry => entry.File, StringComparer.Ordinal)
            .Select(file => (file.Key, (IReadOnlyList<string>)[.. file.SelectMany(entry => entry.Said)]));
}

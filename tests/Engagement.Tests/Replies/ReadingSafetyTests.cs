using System.Diagnostics;
using CatBot.Engagement.Replies;
using FsCheck;
using FsCheck.Fluent;

namespace CatBot.Engagement.Tests.Replies;

public sealed class ReadingSafetyTests
{
    private static readonly string[] Signs = ["\ud83d", "\udc4d", "👍🏽", "🤷‍♀️", "\u202e", "שלום", "\u0301", "'", "’", "\u200d", "@", "?", "…", "\0", "can't", "pas", "(", "{day}", "%", "ﷺ", " ", "\n"];

    public static TheoryData<string> Pages() =>
        [new string('a', 10_000), Repeat("not "), Repeat("just "), Repeat("i "), Repeat("yes but no "), Repeat("be there "), Repeat("????"), Repeat("pas "), Repeat("👍"), Repeat("(")];

    [Fact]
    public void Any_text_can_be_read()
    {
        Prop.ForAll<string?, About, bool>((text, about, french) => ReplyReader.Read(text ?? "", about, french) is not null).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Broken_and_mixed_signs_can_be_read()
    {
        var texts = Gen.ListOf(Gen.Elements(Signs)).Select(signs => string.Concat(signs)).ToArbitrary();
        Prop.ForAll(texts, text => Enum.GetValues<About>().All(about => ReplyReader.Read(text, about, french: text.Length % 2 == 0) is not null)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_10_000_characters_is_read_in_a_blink(string page)
    {
        ReplyReader.Read(page, About.Any, french: false);
        var quickest = Enumerable.Range(0, 3).Min(_ => Time(page));
        quickest.ShouldBeLessThan(TimeSpan.FromSeconds(2), "a fraction of that on a calm machine; a square of the length would take minutes");
    }

    [Theory]
    [InlineData("replies.en")]
    [InlineData("replies.fr")]
    public void Capitals_full_stops_and_spaces_change_nothing(string set)
    {
        var french = LabelledReply.IsFrench(set);
        foreach (var reply in LabelledReply.Set(set))
        {
            var intent = ReplyReader.Read(reply.Text, reply.About, french).Intent;
            string[] same = [reply.Text.ToUpperInvariant(), $"  {reply.Text}  \n", $"{reply.Text}.", $"{reply.Text}!!", reply.Text.Replace('\'', '’'), reply.Text.Replace(" ", "\u00a0", StringComparison.Ordinal)];
            foreach (var text in same) ReplyReader.Read(text, reply.About, french).Intent.ShouldBe(intent, text);
        }
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 10_000 / text.Length));

    private static TimeSpan Time(string page)
    {
        var start = Stopwatch.GetTimestamp();
        ReplyReader.Read(page, About.Any, french: false);
        return Stopwatch.GetElapsedTime(start);
    }
}

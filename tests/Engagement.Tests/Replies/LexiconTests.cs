using System.Text.Json;
using CatBot.Engagement.Replies;

namespace CatBot.Engagement.Tests.Replies;

/// <summary>Mistakes a translator can make in the data files.</summary>
public sealed class LexiconTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("shared")]
    public void Every_concept_with_phrases_is_named_by_a_rule(string language)
    {
        using var rules = Open("rules");
        var named = rules.RootElement.GetProperty("rules").EnumerateArray()
            .SelectMany(rule => $"{rule.GetProperty("when").GetString()} {(rule.TryGetProperty("unless", out var unless) ? unless.GetString() : "")}".Split([' ', '|']))
            .Select(feature => feature.TrimStart('-')).ToHashSet(StringComparer.Ordinal);
        Concepts(language).Except(named, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_have_words_for_every_concept() =>
        Concepts("en").Order(StringComparer.Ordinal).ShouldBe(Concepts("fr").Order(StringComparer.Ordinal));

    [Fact]
    public void An_intent_is_written_as_the_command_line_prints_it()
    {
        IntentNames.Of(Intent.NeedRide).ShouldBe("need_ride");
        Enum.GetValues<Intent>().ShouldAllBe(intent => IntentNames.Parse(IntentNames.Of(intent)) == intent);
    }

    private static HashSet<string> Concepts(string language)
    {
        using var lexicon = Open(language);
        return [.. new[] { "phrases", "alone" }.SelectMany(part => lexicon.RootElement.GetProperty(part).EnumerateObject()).Select(concept => concept.Name)];
    }

    private static JsonDocument Open(string name) =>
        JsonDocument.Parse(typeof(ReplyReader).Assembly.GetManifestResourceStream($"CatBot.Engagement.Replies.Data.{name}.json")!, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
}

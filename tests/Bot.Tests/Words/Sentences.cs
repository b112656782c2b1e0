using System.Text.RegularExpressions;

namespace CatBot.Bot.Tests.Words;

/// <summary>Cuts a text into sentences and a sentence into words.</summary>
public static partial class Sentences
{
    public static IReadOnlyList<string> Of(string text) =>
        [.. End().Split(text).Where(sentence => WordsIn(sentence).Count > 0)];

    /// <summary>The words a person reads; commands, mentions, links and numbers are looked at, not read.</summary>
    public static IReadOnlyList<string> WordsIn(string sentence) =>
        [.. Gap().Split(sentence).Select(token => Word().Match(token).Groups["word"]).Where(word => word.Success).Select(word => word.Value)];

    [GeneratedRegex(@"(?<=[.!?…][»”)]*)\s+|\n+|\s+·\s+", RegexOptions.None, 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"[\s–—]+", RegexOptions.None, 1000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^[^\p{L}\p{N}/@#]*(?<word>\p{L}[\p{L}’'-]*)(?!\p{L}*:/)", RegexOptions.None, 1000)]
    private static partial Regex Word();
}

using System.Text.RegularExpressions;

namespace CatBot.Bot.Tests.Words;

/// <summary>The Flesch–Kincaid school grade of English texts.</summary>
public static partial class EnglishReading
{
    // Where the rules below are wrong by a syllable, for words that a coalition uses.
    private static readonly Dictionary<string, int> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["coordinator"] = 5, ["coordinators"] = 5, ["area"] = 3, ["idea"] = 3, ["ideas"] = 3, ["being"] = 2, ["doing"] = 2, ["going"] = 2,
        ["seeing"] = 2, ["people"] = 2, ["every"] = 2, ["everyone"] = 3, ["everything"] = 3, ["something"] = 2, ["someone"] = 2,
        ["sometimes"] = 2, ["anyone"] = 3, ["video"] = 3, ["interest"] = 2, ["different"] = 2, ["business"] = 2, ["create"] = 2,
        ["chosen"] = 2, ["quiet"] = 2, ["science"] = 2, ["client"] = 2, ["reunion"] = 3, ["lived"] = 1, ["evening"] = 2, ["wednesday"] = 2,
    };

    /// <summary>0 for no words at all. Meaningful for a dozen words or more.</summary>
    public static double Grade(IEnumerable<string> texts)
    {
        var sentences = texts.SelectMany(Sentences.Of).Select(Sentences.WordsIn).ToList();
        double words = sentences.Sum(sentence => sentence.Count);
        double syllables = sentences.Sum(sentence => sentence.Sum(Syllables));
        return words == 0 ? 0 : (0.39 * words / sentences.Count) + (11.8 * syllables / words) - 15.59;
    }

    public static int Syllables(string word)
    {
        if (Known.TryGetValue(word, out var known))
            return known;
        var heard = SilentEnding().Replace(word.ToLowerInvariant(), "");
        return Math.Max(1, Vowels().Count(heard) + Hiatus().Count(heard));
    }

    // "made", "saved", "notes" – but not "needed", "table", "places".
    [GeneratedRegex(@"(?<![aeiouyl’])e$|(?<=[aeiouy])le$|(?<![td])ed$|(?<!ss|sh|ch|[xzcsg])es$|’\w+$", RegexOptions.None, 1000)]
    private static partial Regex SilentEnding();

    [GeneratedRegex("[aeiouy]+", RegexOptions.None, 1000)]
    private static partial Regex Vowels();

    // Two vowels that are said apart: "radio", "reality", "client", "cooperate".
    [GeneratedRegex("i[aou](?!us)(?<!tio|cia|tia|sio|cio|gio|xio)|eo(?!p)|iet|ien(?=t|c)|coo(?=[pr])|uous|[aeiou]ing$|eali|ism$", RegexOptions.None, 1000)]
    private static partial Regex Hiatus();
}

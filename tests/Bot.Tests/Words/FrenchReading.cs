using System.Text.RegularExpressions;

namespace CatBot.Bot.Tests.Words;

/// <summary>The reading ease of French texts by Kandel and Moles, who fitted Flesch's formula to French: 60 and more is plain.</summary>
public static partial class FrenchReading
{
    /// <summary>100 for no words at all. Meaningful for a file, not for a line.</summary>
    public static double Ease(IEnumerable<string> texts)
    {
        var sentences = texts.SelectMany(Sentences.Of).Select(Sentences.WordsIn).ToList();
        double words = sentences.Sum(sentence => sentence.Count);
        double syllables = sentences.Sum(sentence => sentence.Sum(Syllables));
        return words == 0 ? 100 : 209 - (1.15 * words / sentences.Count) - (68 * syllables / words);
    }

    /// <summary>As spoken: an e at the end is silent, and so is the "ent" of a verb in the plural (taken as said in a noun such as "moment").</summary>
    public static int Syllables(string word) =>
        word.ToLowerInvariant().Split('’', '-').Where(part => part.Length > 0).Sum(InPart);

    private static int InPart(string part)
    {
        var heard = SilentEnding().Replace(part, "");
        var spoken = Vowels().Count(heard);
        return spoken > 0 || heard.Length <= 1 ? spoken : 1;
    }

    [GeneratedRegex("(?<=.[^aeiouyàâéèêëîïôöùûü])(?:e|es)$|(?<=[aeiouyàâéèêëîïôöùûü])(?:e|es)$|(?<=i)ent$|(?<=[aeiou](?:ss|nn|ll|tt|s|v|n|l|t|d))ent$(?<!(?:ment|cent|vent|gent|tent|dent|sent))", RegexOptions.None, 1000)]
    private static partial Regex SilentEnding();

    // "Réunion" and "coordonner" say the first of two vowels apart.
    [GeneratedRegex("é(?=[aeiou])|o(?=o)|[aeiouyàâéèêëîïôöùûüœæ]+", RegexOptions.None, 1000)]
    private static partial Regex Vowels();
}

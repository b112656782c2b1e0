using System.Collections.Frozen;

namespace CatBot.Engagement.Replies;

/// <summary>Finds the known word that a mistyped one most likely is: "yesss", "deffinitely", "cnat".</summary>
internal sealed class Spelling
{
    // Short words are too close to each other: "now" and "not", "can" and "cant" must never blur.
    private const int ShortestGuess = 5;
    private const int LongestGuess = 24;

    // A letter more or less at the end makes another form of a word ("need", "needs"), not a slip.
    private const string Endings = "sdrente";
    private readonly FrozenSet<string> known;
    private readonly FrozenDictionary<string, string[]> lessOneLetter;

    public Spelling(FrozenSet<string> known)
    {
        this.known = known;
        lessOneLetter = known
            .Where(word => word.Length >= ShortestGuess && word.All(char.IsAsciiLetter))
            .SelectMany(word => WithoutOneLetter(word).Append(word), (word, less) => (less, word))
            .GroupBy(pair => pair.less, pair => pair.word, StringComparer.Ordinal)
            .ToFrozenDictionary(words => words.Key, words => words.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The likely word, or null when none is near.</summary>
    public string? Correct(string word)
    {
        if (word.Length > LongestGuess || !word.All(char.IsAsciiLetter)) return null;
        return Shorten(word) ?? Swap(word) ?? (word.Length >= ShortestGuess - 1 ? Guess(word) : null);
    }

    private string? Shorten(string word)
    {
        if (!word.Where((letter, at) => at > 0 && letter == word[at - 1]).Any()) return null;
        string?[] guesses = [Squeeze(word, from: 3, to: 1), Squeeze(word, from: 3, to: 2), Squeeze(word, from: 2, to: 1)];
        return guesses.FirstOrDefault(guess => known.Contains(guess!));
    }

    private static string Squeeze(string word, int from, int to)
    {
        var kept = new List<char>(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var run = word.AsSpan(at).IndexOfAnyExcept(word[at]) is var end and >= 0 ? end : word.Length - at;
            kept.AddRange(Enumerable.Repeat(word[at], run >= from ? to : run));
            at += run;
        }

        return new string([.. kept]);
    }

    private string? Swap(string word)
    {
        if (word.Length < 4) return null;
        for (var at = 0; at + 1 < word.Length; at++)
        {
            var swapped = string.Concat(word.AsSpan(0, at), [word[at + 1], word[at]], word.AsSpan(at + 2));
            if (known.Contains(swapped)) return swapped;
        }

        return null;
    }

    /// <summary>One letter missing, too many or hit beside; the first letter is right, as it nearly always is.</summary>
    private string? Guess(string word) =>
        WithoutOneLetter(word).Prepend(word)
            .SelectMany(less => lessOneLetter.GetValueOrDefault(less, []))
            .FirstOrDefault(guess => guess[0] == word[0] && IsSlip(guess, word));

    private static bool IsSlip(string meant, string typed)
    {
        var same = meant.AsSpan().CommonPrefixLength(typed);
        var (rest, typedRest) = (meant[same..], typed[same..]);
        if (rest.Length == typedRest.Length) return rest[1..] == typedRest[1..] && rest.Length > 1 && Keyboard.AreNear(rest[0], typedRest[0]);
        var (longer, shorter) = rest.Length > typedRest.Length ? (rest, typedRest) : (typedRest, rest);
        return longer[1..] == shorter && (shorter.Length > 0 || !Endings.Contains(longer[0]));
    }

    private static IEnumerable<string> WithoutOneLetter(string word) =>
        Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1));
}

using System.Collections.Frozen;

namespace CatBot.Engagement.Replies;

/// <summary>The words of a language that have a grammatical job rather than a meaning of their own.</summary>
internal sealed class WordLists(LexiconFile file, LexiconFile shared, Func<string, IReadOnlyList<string>> normalise)
{
    /// <summary>May stand anywhere in a phrase without changing it: "really", "just".</summary>
    public FrozenSet<string> Fillers { get; } = Set(file, "fillers", normalise);

    /// <summary>Turn what follows into its opposite: "not", "pas".</summary>
    public FrozenSet<string> Negators { get; } = Set(file, "negators", normalise);

    /// <summary>Turn the word just before into its opposite: "je viens pas".</summary>
    public FrozenSet<string> NegatorsAfter { get; } = Set(file, "negatorsAfter", normalise);

    /// <summary>The writer as the one who acts: "I", "we".</summary>
    public FrozenSet<string> Self { get; } = Set(file, "self", normalise);

    /// <summary>Somebody else as the one who acts: "she", "they".</summary>
    public FrozenSet<string> Others { get; } = Set(file, "others", normalise);

    /// <summary>Start a noun that may act: "the", "my".</summary>
    public FrozenSet<string> Determiners { get; } = Set(file, "determiners", normalise);

    /// <summary>Say that the noun after them does not act: "at the".</summary>
    public FrozenSet<string> Prepositions { get; } = Set(file, "prepositions", normalise);

    /// <summary>Verbs that make the word before them the one who acts: "Priya is".</summary>
    public FrozenSet<string> Helpers { get; } = Set(file, "helpers", normalise);

    /// <summary>What follows counts more than what went before: "but".</summary>
    public FrozenSet<string> Contrasts { get; } = Set(file, "contrasts", normalise);

    /// <summary>Start a new clause: "so", "because".</summary>
    public FrozenSet<string> Joins { get; } = Set(file, "joins", normalise);

    /// <summary>Carry the thought on to the next "I": "I think I", "if I".</summary>
    public FrozenSet<string> Bridges { get; } = Set(file, "bridges", normalise);

    /// <summary>A clause that starts with one of these asks.</summary>
    public FrozenSet<string> Questions { get; } = Set(file, "questions", normalise);

    /// <summary>Verbs that start a question when the one who acts follows: "can I".</summary>
    public FrozenSet<string> Turning { get; } = Set(file, "turning", normalise);

    /// <summary>What may follow them: "it", "you".</summary>
    public FrozenSet<string> Turned { get; } = Set(file, "turned", normalise);

    /// <summary>Words of dates and spans.</summary>
    public FrozenSet<string> Dates { get; } = Set(file, "dates", normalise);

    /// <summary>Words that may stand inside a date but are none alone: "the", "next".</summary>
    public FrozenSet<string> DateGlue { get; } = Set(file, "dateGlue", normalise);

    /// <summary>Before a name and no part of it: "constable".</summary>
    public FrozenSet<string> Titles { get; } = Set(file, "titles", normalise);

    /// <summary>Common first names: real words that are nobody's typing mistake.</summary>
    public FrozenSet<string> FirstNames { get; } = Set(shared, "firstNames", normalise);

    /// <summary>Greetings and courtesies: said to be kind, not to tell something.</summary>
    public FrozenSet<string> Social { get; } = Set(file, "social", normalise);

    /// <summary>Starts that thumbs run together with the next word: "jviens".</summary>
    public IReadOnlyList<(string Part, string Whole)> Glued { get; } =
        [.. file.Lists["glued"].Select(pair => pair.Split(' ')).Select(pair => (pair[0], pair[1]))];

    private FrozenDictionary<string, FrozenSet<string>> KeptAfter { get; } =
        file.Lists["keptAfter"].Select(line => line.Split(' ')).ToFrozenDictionary(line => line[0], line => line[1..].ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Every word of every list: real words, never taken for typing mistakes.</summary>
    public FrozenSet<string> All { get; } = file.Lists.Values.SelectMany(lines => lines).SelectMany(line => line.Split(' ')).SelectMany(normalise).ToFrozenSet(StringComparer.Ordinal);

    private FrozenSet<string> News { get; } = Set(file, "news", normalise);

    /// <summary>A word that carries no news of its own.</summary>
    public bool IsLight(string word) => (All.Contains(word) && !News.Contains(word)) || char.IsAsciiDigit(word[0]);

    /// <summary>"ill" is "I will", but not after "feeling".</summary>
    public bool KeepsItsForm(string word, string before) => KeptAfter.TryGetValue(word, out var words) && words.Contains(before);

    private static FrozenSet<string> Set(LexiconFile file, string list, Func<string, IReadOnlyList<string>> normalise) =>
        file.Lists[list].SelectMany(line => line.Split(' ')).SelectMany(normalise).ToFrozenSet(StringComparer.Ordinal);
}

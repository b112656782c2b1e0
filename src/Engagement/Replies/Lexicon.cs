using System.Collections.Frozen;

namespace CatBot.Engagement.Replies;

/// <summary>One language, ready to read with: words, spellings and phrases compiled from its data file once.</summary>
internal sealed class Lexicon
{
    private const string Shared = "shared";
    private static readonly About[] Subjects = [About.Meeting, About.Task, About.CheckIn];
    private readonly WordForms forms;
    private readonly Spelling spelling;
    private readonly WordKeys keys;
    private readonly FrozenSet<string> known;
    private readonly FrozenDictionary<About, PhraseBook> phrases;

    private Lexicon(LexiconFile own, LexiconFile shared)
    {
        forms = new WordForms(own);
        Words = new WordLists(own, shared, Normalise);
        var groups = GroupsOfWord(own);
        keys = new WordKeys(groups);
        PhraseTree Tree() => new(keys, Words.Fillers, Words.Negators, RuleBook.Shared.Deniable);
        var vocabulary = new HashSet<string>(Words.All.Concat(groups.Keys).Concat(forms.Spellings), StringComparer.Ordinal);
        phrases = Subjects.ToFrozenDictionary(about => about, about => new PhraseBook(
            Fill(Tree(), Of(about, own.Phrases, shared.Phrases), vocabulary),
            Fill(Tree(), Of(about, own.Alone, shared.Alone), vocabulary)));
        DateLeads = Fill(Tree(), [new("lead", own.Lists["dateLeads"])], vocabulary);
        NamesAfter = Fill(Tree(), [new("cue", own.Lists["namesAfter"])], vocabulary);
        NamesBefore = Fill(Tree(), [new("cue", own.Lists["namesBefore"])], vocabulary);
        keys.Freeze();
        known = vocabulary.ToFrozenSet(StringComparer.Ordinal);
        spelling = new Spelling(known);
    }

    public static Lexicon English { get; } = Load("en");
    public static Lexicon French { get; } = Load("fr");

    public WordLists Words { get; }
    public PhraseTree DateLeads { get; }
    public PhraseTree NamesAfter { get; }
    public PhraseTree NamesBefore { get; }

    /// <summary>The phrases that mean something in a talk.</summary>
    public PhraseBook Phrases(About about) => phrases[about];

    public bool Knows(string word) => known.Contains(word) || char.IsAsciiDigit(word[0]);

    /// <summary>The word is written as this language, or people who text in it, write it.</summary>
    public bool Spells(string written) => known.Contains(written) || (forms.Expand(written) is { } words && words.All(known.Contains));

    /// <summary>The reply in this language's words: forms spelled out, typing mistakes put right.</summary>
    public List<Token> Read(IReadOnlyList<Token> raw)
    {
        var tokens = new List<Token>(raw.Count + 8);
        foreach (var token in raw)
        {
            if (token.IsBreak) tokens.Add(token);
            else foreach (var word in Normalise(token.Word, tokens)) tokens.Add(token with { Word = word, Edges = keys.EdgesOf(word) });
        }

        return tokens;
    }

    private static Lexicon Load(string language) => new(LexiconFile.Load(language), LexiconFile.Load(Shared));

    private IReadOnlyList<string> Normalise(string word, List<Token> before)
    {
        if (before.Count > 0 && Words.KeepsItsForm(word, before[^1].Word)) return [word];
        if (forms.Expand(word) is { } expanded) return expanded;
        if (Knows(word) || Words.FirstNames.Contains(word)) return [word];
        if (Unglue(word) is { } parts) return parts;
        return spelling.Correct(word) is { } corrected ? forms.Expand(corrected) ?? [corrected] : [word];
    }

    /// <summary>"jviens" is "je viens" when the rest is a known word.</summary>
    private string[]? Unglue(string word)
    {
        foreach (var (part, whole) in Words.Glued)
        {
            if (word.Length > part.Length + 1 && word.StartsWith(part, StringComparison.Ordinal) && known.Contains(word[part.Length..])) return [whole, word[part.Length..]];
        }

        return null;
    }

    /// <summary>How a word inside a data file is read: as a reply would be, but without guessing at spelling.</summary>
    private IReadOnlyList<string> Normalise(string written)
    {
        var words = Tokeniser.Cut(written).Where(token => !token.IsBreak).Select(token => token.Word);
        return [.. words.SelectMany(word => forms.Expand(word) ?? [word])];
    }

    private static IEnumerable<KeyValuePair<string, string[]>> Of(About about, Dictionary<string, string[]> own, Dictionary<string, string[]> shared)
    {
        var concepts = RuleBook.Shared.ConceptsOf(about);
        return own.Concat(shared).Where(phrase => concepts.Contains(phrase.Key));
    }

    private PhraseTree Fill(PhraseTree tree, IEnumerable<KeyValuePair<string, string[]>> phrases, HashSet<string> vocabulary)
    {
        foreach (var (concept, patterns) in phrases)
        {
            foreach (var parts in patterns.Select(pattern => new PhrasePattern(pattern, Normalise).Parts()))
            {
                tree.Add(parts, concept);
                vocabulary.UnionWith(parts.SelectMany(part => part.Choices).SelectMany(words => words));
            }
        }

        return tree;
    }

    private static FrozenDictionary<string, string[]> GroupsOfWord(LexiconFile file) =>
        file.Groups
            .SelectMany(group => group.Value.SelectMany(line => line.Split(' ')), (group, word) => (Word: Folding.Fold(word), Group: $"{{{group.Key}}}"))
            .GroupBy(pair => pair.Word, pair => pair.Group, StringComparer.Ordinal)
            .ToFrozenDictionary(words => words.Key, words => words.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
}

namespace CatBot.Engagement.Replies;

/// <summary>Where a phrase was found and what it means.</summary>
/// <param name="Concepts">Empty when nothing was found.</param>
/// <param name="To">One past its last token.</param>
/// <param name="Negated">A "not" stood inside it: "will <i>not</i> be there".</param>
internal readonly record struct PhraseMatch(IReadOnlyCollection<string> Concepts, int To, bool Negated)
{
    public static readonly PhraseMatch None = new([], 0, Negated: false);
}

/// <summary>All phrases of a language as one web of words; finds the longest that starts at a token.</summary>
internal sealed class PhraseTree(IReadOnlyDictionary<string, string[]> groupsOfWord, IReadOnlySet<string> fillers, IReadOnlySet<string> negators)
{
    private const int MostSkips = 3;
    private const string AnyWord = "_";
    private const string Number = "{number}";
    private readonly PhraseNode root = new();

    /// <summary>Adds a phrase. Its parts share their ends, so that many alternatives in a row stay few nodes.</summary>
    public void Add(IEnumerable<PhrasePart> parts, string concept)
    {
        List<PhraseNode> ends = [root];
        foreach (var part in parts)
        {
            var end = new PhraseNode();
            foreach (var words in part.Choices) Chain(ends, words, end);
            ends = part.IsOptional ? [.. ends, end] : [end];
        }

        foreach (var end in ends.Where(end => end != root && !end.Concepts.Contains(concept))) end.Concepts.Add(concept);
    }

    /// <summary>The longest phrase; fillers ("really") and a "not" may stand between its words.</summary>
    public PhraseMatch Longest(IReadOnlyList<Token> tokens, int start)
    {
        var best = PhraseMatch.None;
        Step(new Walk(tokens, start, 0, Negated: false), root, ref best);
        return best;
    }

    public bool IsNegator(string word) => negators.Contains(word);

    private static void Chain(List<PhraseNode> starts, IReadOnlyList<string> words, PhraseNode end)
    {
        var froms = starts;
        for (var at = 0; at < words.Count; at++)
        {
            var to = at == words.Count - 1 ? end : new PhraseNode();
            foreach (var from in froms) from.Lead(words[at], to);
            froms = [to];
        }
    }

    private void Step(Walk walk, PhraseNode node, ref PhraseMatch best)
    {
        if (walk.At >= walk.Tokens.Count || walk.Tokens[walk.At].IsBreak) return;
        var word = walk.Tokens[walk.At].Word;
        Follow(walk, node.After(word), ref best);
        if (groupsOfWord.TryGetValue(word, out var groups))
        {
            foreach (var group in groups) Follow(walk, node.After(group), ref best);
        }

        if (char.IsAsciiDigit(word[0])) Follow(walk, node.After(Number), ref best);
        Follow(walk, node.After(AnyWord), ref best);
        if (node != root && walk.Skips < MostSkips) Skip(walk, node, word, ref best);
    }

    private void Follow(Walk walk, IReadOnlyList<PhraseNode> nodes, ref PhraseMatch best)
    {
        var after = walk with { At = walk.At + 1 };
        foreach (var node in nodes)
        {
            if (node.Concepts.Count > 0) best = Better(best, new PhraseMatch(node.Concepts, after.At, walk.Negated));
            Step(after, node, ref best);
        }
    }

    /// <summary>The longer; of equal ones all meanings, unless a "not" makes them differ: then the phrase that has the "not" in it.</summary>
    private static PhraseMatch Better(PhraseMatch best, PhraseMatch next)
    {
        if (next.To != best.To) return next.To > best.To ? next : best;
        if (next.Negated != best.Negated) return best.Negated ? next : best;
        return best with { Concepts = [.. best.Concepts.Union(next.Concepts, StringComparer.Ordinal)] };
    }

    private void Skip(Walk walk, PhraseNode node, string word, ref PhraseMatch best)
    {
        var after = walk with { At = walk.At + 1, Skips = walk.Skips + 1 };
        if (fillers.Contains(word)) Step(after, node, ref best);
        else if (negators.Contains(word)) Step(after with { Negated = !walk.Negated }, node, ref best);
    }

    private readonly record struct Walk(IReadOnlyList<Token> Tokens, int At, int Skips, bool Negated);
}

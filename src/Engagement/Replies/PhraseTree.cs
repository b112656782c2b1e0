namespace CatBot.Engagement.Replies;

/// <summary>Many phrases as one web of words; finds the longest that starts at a token.</summary>
internal sealed class PhraseTree(WordKeys keys, IReadOnlySet<string> fillers, IReadOnlySet<string> negators, IReadOnlySet<string> deniable)
{
    private const int MostSkips = 2;
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

        foreach (var end in ends.Where(end => end != root)) end.Concepts.Add(concept);
    }

    /// <summary>The longest phrase; fillers ("really") and a "not" may stand between its words.</summary>
    public PhraseMatch Longest(IReadOnlyList<Token> tokens, int start)
    {
        var best = PhraseMatch.None;
        Step(new Walk(tokens, start, 0, Negated: false), root, ref best);
        return best;
    }

    public bool IsNegator(string word) => negators.Contains(word);

    private void Chain(List<PhraseNode> starts, IReadOnlyList<string> words, PhraseNode end)
    {
        var froms = starts;
        for (var at = 0; at < words.Count; at++)
        {
            var to = at == words.Count - 1 ? end : new PhraseNode();
            foreach (var from in froms) from.Lead(keys.Of(words[at]), to);
            froms = [to];
        }
    }

    private void Step(Walk walk, PhraseNode node, ref PhraseMatch best)
    {
        if (walk.At >= walk.Tokens.Count) return;
        var token = walk.Tokens[walk.At];
        if (token.IsBreak) return;
        foreach (var edge in token.Edges)
        {
            if (node.After(edge) is { } nodes) Follow(walk with { At = walk.At + 1 }, nodes, ref best);
        }

        if (node != root && walk.Skips < MostSkips) Skip(walk, node, token.Word, ref best);
    }

    private void Follow(Walk walk, List<PhraseNode> nodes, ref PhraseMatch best)
    {
        foreach (var node in nodes)
        {
            if (node.Concepts.Count > 0 && (!walk.Negated || node.Concepts.IsSubsetOf(deniable))) best = best.Better(new PhraseMatch(node.Concepts, walk.At, walk.Negated));
            Step(walk, node, ref best);
        }
    }

    private void Skip(Walk walk, PhraseNode node, string word, ref PhraseMatch best)
    {
        var after = walk with { At = walk.At + 1, Skips = walk.Skips + 1 };
        if (fillers.Contains(word)) Step(after, node, ref best);
        else if (negators.Contains(word) && !negators.Contains(walk.Tokens[walk.At - 1].Word)) Step(after with { Negated = !walk.Negated }, node, ref best);
    }

    private readonly record struct Walk(IReadOnlyList<Token> Tokens, int At, int Skips, bool Negated);
}

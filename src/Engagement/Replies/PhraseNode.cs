namespace CatBot.Engagement.Replies;

/// <summary>A point in the web of phrases: the words that lead on, and what it means to have come this far.</summary>
internal sealed class PhraseNode
{
    private readonly Dictionary<string, List<PhraseNode>> next = new(StringComparer.Ordinal);

    public List<string> Concepts { get; } = [];

    public IReadOnlyList<PhraseNode> After(string word) => next.TryGetValue(word, out var nodes) ? nodes : [];

    public void Lead(string word, PhraseNode to)
    {
        if (!next.TryGetValue(word, out var nodes)) next[word] = nodes = [];
        nodes.Add(to);
    }
}

namespace CatBot.Engagement.Replies;

/// <summary>A point in the web of phrases: the words that lead on, and what it means to have come this far.</summary>
internal sealed class PhraseNode
{
    private readonly Dictionary<int, List<PhraseNode>> next = [];

    public HashSet<string> Concepts { get; } = new(StringComparer.Ordinal);

    /// <summary>The nodes a word leads to, or null.</summary>
    public List<PhraseNode>? After(int key) => next.GetValueOrDefault(key);

    public void Lead(int key, PhraseNode to)
    {
        if (!next.TryGetValue(key, out var nodes)) next[key] = nodes = [];
        nodes.Add(to);
    }
}

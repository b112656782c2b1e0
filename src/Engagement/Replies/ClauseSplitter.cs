namespace CatBot.Engagement.Replies;

/// <summary>Cuts a reply into clauses: at punctuation, at "but" and "because", and where a typed-on-the-run sentence starts over with "I".</summary>
internal sealed class ClauseSplitter(IReadOnlyList<Token> tokens, IReadOnlyList<Tag> tags, WordLists words)
{
    // Nobody says one thing in more words; it also keeps the reading of a pasted page linear.
    private const int LongestClause = 60;
    private readonly List<Clause> clauses = [];
    private int start;
    private int tagsUsed;
    private bool contrast;

    public List<Clause> Split()
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (IsInsideTag(at)) continue;
            if (tokens[at].IsBreak) Close(at, next: at + 1);
            else if (words.Contrasts.Contains(tokens[at].Word)) CloseAtWord(at, isContrast: true);
            else if (words.Joins.Contains(tokens[at].Word)) CloseAtWord(at, isContrast: false);
            else if (StartsOver(at) || at - start >= LongestClause) Close(at, next: at);
        }

        Close(tokens.Count, tokens.Count);
        return clauses;
    }

    private bool StartsOver(int at) =>
        at > start && words.Self.Contains(tokens[at].Word) && !words.Bridges.Contains(tokens[at - 1].Word) && HasTagBefore(at);

    private bool HasTagBefore(int at) => tagsUsed < tags.Count && tags[tagsUsed].From < at;

    /// <summary>A phrase that starts here may start a clause; one that has started holds it together.</summary>
    private bool IsInsideTag(int at)
    {
        for (var i = tagsUsed; i < tags.Count && tags[i].From <= at; i++)
        {
            if (tags[i].From < at && at < tags[i].To) return true;
            if (tags[i].From == at) return !words.Self.Contains(tokens[at].Word);
        }

        return false;
    }

    private void CloseAtWord(int at, bool isContrast)
    {
        Close(at, next: at + 1);
        contrast |= isContrast;
    }

    private void Close(int end, int next)
    {
        var inside = new List<Tag>();
        while (tagsUsed < tags.Count && tags[tagsUsed].From < end) inside.Add(tags[tagsUsed++]);
        if (end > start) clauses.Add(new Clause(start, end, contrast, Asks(end), inside));
        start = next;
    }

    private bool Asks(int end) =>
        (end < tokens.Count && tokens[end].Word == "?") || words.Questions.Contains(tokens[start].Word) || IsTurned(end);

    /// <summary>"Can I", "is it": the verb stands before the one who acts.</summary>
    private bool IsTurned(int end) =>
        start + 1 < end && words.Turning.Contains(tokens[start].Word) && words.Turned.Contains(tokens[start + 1].Word);
}

namespace CatBot.Engagement.Replies;

/// <summary>The phrases of one language that mean something in one talk.</summary>
/// <param name="Anywhere">Those that count wherever they stand.</param>
/// <param name="Alone">Those that count only where little else is said: "zoom", but not "the zoom thing froze".</param>
internal sealed record PhraseBook(PhraseTree Anywhere, PhraseTree Alone);

/// <summary>Finds the meanings in a reply: the longest phrase from each word on, less those that mostly repeat the one before.</summary>
internal static class Tagger
{
    public static List<Tag> Tags(IReadOnlyList<Token> tokens, PhraseBook phrases)
    {
        var tags = Find(tokens, phrases.Anywhere);
        var alone = Find(tokens, phrases.Alone).Where(tag => !tags.Exists(longer => longer.From <= tag.From && tag.To <= longer.To && longer.To - longer.From > tag.To - tag.From));
        return [.. tags.Concat(alone.Select(tag => tag with { IsAlone = true })).OrderBy(tag => tag.From)];
    }

    private static List<Tag> Find(IReadOnlyList<Token> tokens, PhraseTree phrases)
    {
        var tags = new List<Tag>();
        var (from, covered) = (0, 0);
        for (var at = 0; at < tokens.Count; at++)
        {
            var match = phrases.Longest(tokens, at);
            if (match.To <= covered || (phrases.IsNegator(tokens[from].Word) && IsMostlyIn(at, match.To, covered))) continue;
            if (phrases.IsNegator(tokens[at].Word)) tags.RemoveAll(tag => tag.Negated && tag.To > at);
            tags.AddRange(match.Concepts.Select(concept => new Tag(concept, at, match.To, match.Negated)));
            (from, covered) = (at, match.To);
        }

        return tags;
    }

    /// <summary>"Not going to miss this" keeps its "not": "going to miss this one" inside it is no phrase of its own.</summary>
    private static bool IsMostlyIn(int at, int to, int covered) => covered - at > to - covered;
}

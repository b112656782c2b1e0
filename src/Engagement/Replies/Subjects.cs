namespace CatBot.Engagement.Replies;

/// <summary>Tells what the writer says of themself from what they say of others: "she's not coming", "my landlord is coming".</summary>
internal sealed class Subjects(IReadOnlyList<Token> tokens, WordLists words, Func<string, bool> isKnown)
{
    private const int Near = 4;

    /// <summary>True when somebody else is the one who acts; looks back from the tag to the nearest sign.</summary>
    public bool IsOther(Tag tag, int from)
    {
        var first = Math.Max(from, tag.From - Near);
        for (var at = tag.From - 1; at >= first; at--)
        {
            var word = tokens[at].Word;
            if (words.Self.Contains(word)) return false;
            if (words.Others.Contains(word) || (at + 1 < tag.From && IsNoun(at, from)) || IsName(at, tag)) return true;
        }

        return words.Helpers.Contains(tokens[tag.From].Word) && tag.From > from && IsStranger(tag.From - 1);
    }

    private bool IsNoun(int at, int from) =>
        words.Determiners.Contains(tokens[at].Word) && (at == from || !words.Prepositions.Contains(tokens[at - 1].Word));

    private bool IsName(int at, Tag tag) => at + 1 < tag.From && words.Helpers.Contains(tokens[at + 1].Word) && IsStranger(at);

    private bool IsStranger(int at) => !isKnown(tokens[at].Word);
}

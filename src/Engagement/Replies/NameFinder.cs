namespace CatBot.Engagement.Replies;

/// <summary>Finds a person named as stand-in or successor: after "ask", before "will come for me", after an @, or in capitals inside a sentence.</summary>
internal sealed class NameFinder(string text, IReadOnlyList<Token> tokens, Lexicon lexicon)
{
    private const int LongestName = 3;

    public string? Find() => Mention() ?? Cued() ?? Capitalised();

    private string? Mention()
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Start > 0 && text[tokens[at].Start - 1] == '@') return text[tokens[at].Start..tokens[at].End];
        }

        return null;
    }

    private string? Cued()
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var after = lexicon.NamesAfter.Longest(tokens, at);
            if (after.To > at && Forward(after.To) is { } next) return next;
            if (at > 0 && lexicon.NamesBefore.Longest(tokens, at).To > at && Backward(at - 1) is { } before) return before;
        }

        return null;
    }

    private string? Capitalised()
    {
        for (var at = 1; at < tokens.Count; at++)
        {
            if (IsCapital(at) && !IsCapital(at - 1) && !tokens[at - 1].IsBreak && Forward(at) is { } name) return name;
        }

        return null;
    }

    private string? Forward(int from)
    {
        while (from < tokens.Count && lexicon.Words.Titles.Contains(tokens[from].Word)) from++;
        var to = from;
        while (to < tokens.Count && to - from < LongestName && IsName(to) && (to == from || IsCapital(to))) to++;
        return Between(from, to);
    }

    private string? Backward(int last)
    {
        var from = last + 1;
        while (from > 0 && last + 1 - from < LongestName && IsName(from - 1) && (from - 1 == last || IsCapital(from - 1))) from--;
        return Between(from, last + 1);
    }

    private string? Between(int from, int to) => to > from ? text[tokens[from].Start..tokens[to - 1].End].TrimEnd('\'') is var name ? WithoutPossessive(name) : null : null;

    private static string WithoutPossessive(string name) =>
        name.Length > 2 && Folding.IsApostrophe(name[^2]) && name[^1] is 's' or 'S' ? name[..^2] : name;

    private bool IsCapital(int at) => char.IsUpper(text[tokens[at].Start]);

    /// <summary>A word the language does not know, said once: "priya's" is two tokens at one place.</summary>
    private bool IsName(int at) =>
        !tokens[at].IsBreak && !lexicon.Words.Titles.Contains(tokens[at].Word) && char.IsLetter(text[tokens[at].Start]) && (!lexicon.Knows(tokens[at].Word) || lexicon.Words.FirstNames.Contains(tokens[at].Word));
}

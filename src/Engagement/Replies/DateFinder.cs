namespace CatBot.Engagement.Replies;

/// <summary>Finds the words that name a date or span, as they were written: after "until" first, anywhere else then.</summary>
internal sealed class DateFinder(string text, IReadOnlyList<Token> tokens, Lexicon lexicon)
{
    private readonly WordLists words = lexicon.Words;
    private string? afterLead;

    /// <summary>A date or span follows an "until" or "for".</summary>
    public bool HasEnd => (afterLead ??= AfterLead() ?? "").Length > 0;

    /// <summary>A word of a date stands between the two tokens.</summary>
    public bool HasDate(int from, int to) => Enumerable.Range(from, to - from).Any(IsDate);

    public string? Find() => HasEnd ? afterLead : Anywhere();

    private string? AfterLead()
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var lead = lexicon.DateLeads.Longest(tokens, at);
            if (lead.To > at && Span(lead.To) is { } span) return span;
        }

        return null;
    }

    private string? Anywhere()
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (IsDate(at) && Span(StartOf(at)) is { } span) return span;
        }

        return null;
    }

    /// <summary>"<i>the 15th</i>", "<i>a couple of</i> days": small words before the first word of the date belong to it.</summary>
    private int StartOf(int at)
    {
        while (at > 0 && words.DateGlue.Contains(tokens[at - 1].Word) && !words.Prepositions.Contains(tokens[at - 1].Word)) at--;
        return at;
    }

    private string? Span(int from)
    {
        var (to, at, found) = (from, from, false);
        for (; at < tokens.Count && !tokens[at].IsBreak; at++)
        {
            if (IsDate(at)) (to, found) = (at + 1, true);
            else if (!words.DateGlue.Contains(tokens[at].Word)) break;
        }

        return found ? text[tokens[from].Start..tokens[to - 1].End] : null;
    }

    private bool IsDate(int at) => words.Dates.Contains(tokens[at].Word) || (char.IsAsciiDigit(tokens[at].Word[0]) && tokens[at].Word.Length <= 5);
}

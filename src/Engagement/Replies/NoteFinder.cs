namespace CatBot.Engagement.Replies;

/// <summary>Keeps what a person said besides the answer: the reason for a no, their thoughts, their whole question.</summary>
internal sealed class NoteFinder(string text, IReadOnlyList<Token> tokens, Lexicon lexicon, string? name)
{
    private static readonly char[] Edges = [' ', ',', '.', ';', ':', '!', '-', '–', '—', '…', '\n', '\r', '\t', '\u00a0', '\u202f'];

    public string? Find(Candidate candidate) => candidate.Finding.Rule.Intent switch
    {
        Intent.Question or Intent.Say or Intent.Late or Intent.NeedRide => text.Trim(),
        Intent.Thoughts => After(candidate.Finding) ?? text.Trim(),
        Intent.Stop or Intent.Pause or Intent.Resume or Intent.Help or Intent.Why or Intent.Unclear => null,
        Intent.Link or Intent.When or Intent.Where or Intent.Snooze => null,
        _ => Rest(candidate.Findings, candidate.Clauses),
    };

    /// <summary>What follows "my thoughts:".</summary>
    private string? After(Finding finding)
    {
        var end = 0;
        foreach (var tag in finding.Clause.Tags.Where(tag => tag.Concept is "thoughts" or "tell" && (end == 0 || tag.From <= end))) end = Math.Max(end, tag.To);
        return end < tokens.Count ? Clean(tokens[end].Start, text.Length) : null;
    }

    private string? Rest(IReadOnlyList<Finding> findings, IReadOnlyList<Clause> clauses)
    {
        var answers = findings.Select(finding => finding.Clause).ToHashSet();
        var kept = clauses.Select(clause => answers.Contains(clause) ? Reason(clause) : Whole(clause)).OfType<string>();
        var note = string.Join(", ", kept);
        return note.Length > 0 ? note : null;
    }

    private string? Whole(Clause clause) =>
        HasNews(clause.From, clause.To) ? Clean(tokens[clause.From].Start, tokens[clause.To - 1].End) : null;

    /// <summary>A reason inside the answer itself: "can't come <i>my truck broke down</i>", "<i>I work tuesdays</i>".</summary>
    private string? Reason(Clause clause)
    {
        var reason = clause.Tags.FirstOrDefault(tag => tag.Concept is "busy" or "trouble");
        if (reason.Concept is not null) return Clean(tokens[StartOf(reason, clause)].Start, tokens[clause.To - 1].End);
        var last = clause.Tags.Count > 0 ? clause.Tags[^1].To : clause.To;
        return HasNews(last, clause.To) ? Clean(tokens[last].Start, tokens[clause.To - 1].End) : null;
    }

    private static int StartOf(Tag reason, Clause clause) =>
        clause.Tags.Where(tag => tag.To <= reason.From).Select(tag => tag.To).Append(clause.From).Max();

    private bool HasNews(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!lexicon.Words.IsLight(tokens[at].Word) && !lexicon.Words.Social.Contains(tokens[at].Word) && !IsNamed(at)) return true;
        }

        return false;
    }

    private bool IsNamed(int at) => name?.Contains(text[tokens[at].Start..tokens[at].End], StringComparison.Ordinal) == true;

    private string? Clean(int from, int to)
    {
        var note = text[from..to].Trim(Edges);
        return note.Length > 0 ? note : null;
    }
}

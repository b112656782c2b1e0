namespace CatBot.Engagement.Replies;

/// <summary>Reads replies in one language.</summary>
internal sealed class LanguageReader(Lexicon lexicon, RuleBook rules)
{
    /// <summary>How many words of a reply belong to this language: tells which of two to believe.</summary>
    public int Familiarity(IReadOnlyList<Token> raw) => raw.Count(token => !token.IsBreak && lexicon.Spells(token.Word));

    public Reading Read(string text, IReadOnlyList<Token> raw, About about)
    {
        var tokens = lexicon.Read(raw);
        var dates = new DateFinder(text, tokens, lexicon);
        var best = Talk.For(about).Select(talk => Weigh(tokens, talk, dates)).OfType<Candidate>().MaxBy(candidate => candidate.Finding.Rule.Rank);
        if (best is null) return new Reading(Intent.Unclear);
        var intent = best.Finding.Rule.Intent;
        var name = NamesSomebody(intent) ? new NameFinder(text, tokens, lexicon).Find() : null;
        var note = new NoteFinder(text, tokens, lexicon, name).Find(best);
        return new Reading(intent, HasEnd(intent) ? dates.Find() : null, name, note);
    }

    private Candidate? Weigh(List<Token> tokens, Talk talk, DateFinder dates)
    {
        var clauses = new ClauseSplitter(tokens, Tagger.Tags(tokens, lexicon.Phrases(talk.About)), lexicon.Words).Split();
        var features = new Features(tokens, lexicon, rules, dates);
        Finding[] findings = [.. from clause in clauses
                                 let rule = rules.First(talk, features.Of(clause))
                                 where rule is not null
                                 select new Finding(clause, rule)];
        return Verdict.Of(findings) is { } finding ? new Candidate(finding, findings, clauses) : null;
    }

    private static bool NamesSomebody(Intent intent) =>
        intent is Intent.StandIn or Intent.HandBack or Intent.OnLeave or Intent.Seconded or Intent.MovedOn;

    private static bool HasEnd(Intent intent) =>
        intent is Intent.Pause or Intent.Snooze or Intent.NotNow or Intent.OnLeave or Intent.Seconded;
}

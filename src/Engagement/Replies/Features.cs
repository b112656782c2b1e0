namespace CatBot.Engagement.Replies;

/// <summary>Gathers what rules look at in one clause: its meanings, and a few facts about it.</summary>
internal sealed class Features(IReadOnlyList<Token> tokens, Lexicon lexicon, RuleBook rules, DateFinder dates)
{
    private const int Brief = 2;
    private const int Long = 4;
    private const int MostSmallWords = 2;
    private readonly Polarity polarity = new(tokens, lexicon.Words, rules);
    private readonly Subjects subjects = new(tokens, lexicon.Words, lexicon.Knows);

    public UInt128 Of(Clause clause)
    {
        var tags = polarity.Apply(clause).Where(tag => !IsAboutOthers(tag, clause)).ToList();
        var loose = LooseWords(clause, tags);
        var features = Facts(clause, loose);
        var isShort = loose == 0 && IsShort(clause, tags);
        foreach (var tag in tags.Where(tag => isShort || !tag.IsAlone))
        {
            features |= rules.Bit(tag.Negated ? "-" + tag.Concept : tag.Concept);
        }

        return features;
    }

    private bool IsAboutOthers(Tag tag, Clause clause) => rules.Personal.Contains(tag.Concept) && subjects.IsOther(tag, clause.From);

    /// <summary>Besides courtesies there are next to no words that no phrase explains.</summary>
    private bool IsShort(Clause clause, List<Tag> tags)
    {
        if (tags.Exists(tag => !tag.IsAlone && !rules.Courtesies.Contains(tag.Concept))) return false;
        var words = lexicon.Words;
        return Untagged(clause, tags).Count(word => !words.Fillers.Contains(word) && !words.Social.Contains(word) && !words.Determiners.Contains(word)) <= MostSmallWords;
    }

    private UInt128 Facts(Clause clause, int loose)
    {
        var facts = UInt128.Zero;
        if (clause.Asks) facts |= rules.Bit("#asks");
        if (dates.HasDate(clause.From, clause.To)) facts |= rules.Bit("#day");
        if (dates.HasEnd) facts |= rules.Bit("#until");
        if (loose == 0) facts |= rules.Bit("#bare");
        if (loose <= Brief) facts |= rules.Bit("#brief");
        if (loose >= Long) facts |= rules.Bit("#long");
        if (Enumerable.Range(clause.From, clause.To - clause.From).Any(at => lexicon.Words.Self.Contains(tokens[at].Word))) facts |= rules.Bit("#self");
        return facts;
    }

    /// <summary>Words that carry news which no phrase explains.</summary>
    private int LooseWords(Clause clause, List<Tag> tags) => Untagged(clause, tags).Count(word => !lexicon.Words.IsLight(word));

    private IEnumerable<string> Untagged(Clause clause, List<Tag> tags) =>
        from at in Enumerable.Range(clause.From, clause.To - clause.From)
        where !tags.Exists(tag => tag.From <= at && at < tag.To)
        select tokens[at].Word;
}

namespace CatBot.Engagement.Replies;

/// <summary>
/// Says which meanings of a clause are denied. A "not" reaches over verbs ("can't <i>come</i>") to the first thing that is no verb;
/// past "come" it reaches only a way of taking part ("not coming <i>by phone</i>"), so that "can't come, need a ride" still asks for one.
/// </summary>
internal sealed class Polarity(IReadOnlyList<Token> tokens, WordLists words, RuleBook rules)
{
    private enum Reach { Nothing, Anything, Ways }

    public IReadOnlyList<Tag> Apply(Clause clause)
    {
        var tags = new List<Tag>(clause.Tags.Count);
        var reach = Reach.Nothing;
        var at = clause.From;
        foreach (var tag in clause.Tags)
        {
            if (HasNegator(clause, at, tag.From) || tags.Exists(before => before.Negated && before.To > tag.From)) reach = Reach.Anything;
            var denied = tag.Negated ^ (Reaches(reach, tag.Concept) || IsDeniedAfter(clause, tag));
            tags.Add(tag with { Negated = denied });
            reach = Next(reach, tag with { Negated = denied });
            at = Math.Max(at, tag.To);
        }

        return tags;
    }

    private bool HasNegator(Clause clause, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (words.Negators.Contains(tokens[at].Word) && IsFree(clause, at)) return true;
        }

        return false;
    }

    /// <summary>A "not" inside a phrase belongs to that phrase: "not sure if".</summary>
    private static bool IsFree(Clause clause, int at) => !clause.Tags.Any(tag => !tag.IsAlone && tag.From <= at && at < tag.To);

    private bool Reaches(Reach reach, string concept) =>
        reach == Reach.Anything || (reach == Reach.Ways && rules.Ways.Contains(concept));

    private Reach Next(Reach reach, Tag tag)
    {
        if (!tag.Negated && reach == Reach.Nothing) return Reach.Nothing;
        if (rules.Verbs.Contains(tag.Concept)) return tag.Negated ? Reach.Anything : Reach.Nothing;
        return tag.Concept == rules.Attending && tag.Negated ? Reach.Ways : Reach.Nothing;
    }

    private bool IsDeniedAfter(Clause clause, Tag tag)
    {
        if (rules.Ways.Contains(tag.Concept)) return false;
        var at = tag.To;
        while (at < clause.To && words.Fillers.Contains(tokens[at].Word)) at++;
        return at < clause.To && words.NegatorsAfter.Contains(tokens[at].Word) && IsFree(clause, at);
    }
}

namespace CatBot.Engagement.Replies;

/// <summary>Where a phrase was found and what it means.</summary>
/// <param name="Concepts">Empty when nothing was found.</param>
/// <param name="To">One past its last token.</param>
/// <param name="Negated">A "not" stood inside it: "will <i>not</i> be there".</param>
internal readonly record struct PhraseMatch(IReadOnlySet<string> Concepts, int To, bool Negated)
{
    private static readonly HashSet<string> Nothing = [];

    public static readonly PhraseMatch None = new(Nothing, 0, Negated: false);

    /// <summary>The longer of two; of equal ones all meanings, unless a "not" makes them differ: then the phrase that has the "not" in it.</summary>
    public PhraseMatch Better(PhraseMatch next)
    {
        if (next.To != To) return next.To > To ? next : this;
        if (next.Negated != Negated) return Negated ? next : this;
        return next.Concepts.IsSubsetOf(Concepts) ? this : this with { Concepts = new HashSet<string>([.. Concepts, .. next.Concepts], StringComparer.Ordinal) };
    }
}

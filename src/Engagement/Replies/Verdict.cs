namespace CatBot.Engagement.Replies;

/// <summary>
/// Weighs what the clauses of a reply say. The highest rank wins; among yes, maybe and no, what follows a "but" wins over what
/// stands before it, and a yes and a no of equal weight without one are no answer at all: better to ask than to guess.
/// </summary>
internal static class Verdict
{
    private const int Close = 10;

    /// <summary>The finding that reads the reply, or null when it stays unclear.</summary>
    public static Finding? Of(IReadOnlyList<Finding> findings)
    {
        var stance = Stance([.. findings.Where(finding => IsStance(finding.Rule.Intent))]);
        var other = findings.Where(finding => !IsStance(finding.Rule.Intent)).Select(finding => (Finding?)finding).MaxBy(finding => finding!.Value.Rule.Rank);
        if (stance is null || other is null) return stance ?? other;
        return stance.Value.Rule.Rank > other.Value.Rule.Rank ? stance : other;
    }

    private static bool IsStance(Intent intent) => intent is Intent.Yes or Intent.No or Intent.Maybe or Intent.Unclear;

    private static Finding? Stance(Finding[] findings)
    {
        if (findings.Length == 0) return null;
        var best = findings[0];
        foreach (var next in findings.Skip(1))
        {
            if (Outweighs(next, best)) best = next;
        }

        return Array.Exists(findings, finding => Contradicts(finding, best)) ? null : best;
    }

    private static bool Outweighs(Finding next, Finding best) =>
        next.Rule.Rank > best.Rule.Rank - (next.Clause.Contrast && !best.Clause.Contrast ? Close : 0);

    private static bool Contradicts(Finding finding, Finding best) =>
        finding.Clause.Contrast == best.Clause.Contrast
        && (finding.Rule.Intent, best.Rule.Intent) is (Intent.Yes, Intent.No) or (Intent.No, Intent.Yes)
        && best.Rule.Rank - finding.Rule.Rank < Close;
}

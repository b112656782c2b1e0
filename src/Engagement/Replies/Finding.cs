namespace CatBot.Engagement.Replies;

/// <summary>What one clause was read as.</summary>
internal readonly record struct Finding(Clause Clause, Rule Rule);

/// <summary>One way to read a whole reply.</summary>
/// <param name="Finding">The clause that decided.</param>
/// <param name="Findings">All clauses that answered something.</param>
/// <param name="Clauses">All clauses.</param>
internal sealed record Candidate(Finding Finding, IReadOnlyList<Finding> Findings, IReadOnlyList<Clause> Clauses);

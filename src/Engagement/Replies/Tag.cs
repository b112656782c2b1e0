namespace CatBot.Engagement.Replies;

/// <summary>A meaning found in a reply.</summary>
/// <param name="Concept">What: a concept of <c>rules.json</c>.</param>
/// <param name="From">Its first token.</param>
/// <param name="To">One past its last token.</param>
/// <param name="Negated">It is denied: "not by phone".</param>
/// <param name="IsAlone">It counts only where little else is said.</param>
internal readonly record struct Tag(string Concept, int From, int To, bool Negated, bool IsAlone = false);

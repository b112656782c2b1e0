namespace CatBot.Engagement.Replies;

/// <summary>A stretch of a reply that says one thing.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">One past its last token, the break that ends it not included.</param>
/// <param name="Contrast">It comes after a "but", so it counts more than what went before.</param>
/// <param name="Asks">It ends in a question mark or starts like a question.</param>
/// <param name="Tags">The meanings found in it.</param>
internal sealed record Clause(int From, int To, bool Contrast, bool Asks, IReadOnlyList<Tag> Tags);

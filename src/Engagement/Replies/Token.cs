namespace CatBot.Engagement.Replies;

/// <summary>A word of a reply in the form that lexicons use, with the place in the reply it was written at.</summary>
/// <param name="Word">Lower case, without accents; a break is the punctuation mark itself.</param>
/// <param name="Start">First character in the reply.</param>
/// <param name="End">One past the last character; several words may share one place ("can't").</param>
/// <param name="IsBreak">Punctuation that ends a clause.</param>
internal readonly record struct Token(string Word, int Start, int End, bool IsBreak = false)
{
    /// <summary>The steps it allows in a <see cref="PhraseTree"/> of its language.</summary>
    public int[] Edges { get; init; } = [];
}

namespace CatBot.Engagement.Replies;

/// <summary>A rule of <c>rules.json</c>, compiled: sets of concepts as bits.</summary>
internal sealed record Rule(Intent Intent, int Rank, UInt128 When, UInt128 Unless)
{
    public bool Fits(UInt128 features) => (features & When) == When && (features & Unless) == UInt128.Zero;
}

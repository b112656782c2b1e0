namespace CatBot.Benchmarks.Measures;

/// <summary>How much is measured. Quick sizes show that everything works; their figures mean little.</summary>
/// <param name="Pairs">How often baseline and CatBot are measured in turn.</param>
/// <param name="Warm">How many pairs before these are thrown away.</param>
/// <param name="Time">How long one side of a round trip is measured.</param>
/// <param name="People">Of the round trip's town.</param>
/// <param name="Due">Due nudges of a drain.</param>
/// <param name="Growing">Sizes of towns, the smallest first.</param>
public sealed record Sizes(int Pairs, int Warm, TimeSpan Time, int People, int Due, IReadOnlyList<int> Growing)
{
    /// <summary>The most connections or posts at once, on both sides, are part of what is measured and never change.</summary>
    public const int Connections = 16;

    /// <inheritdoc cref="Connections"/>
    public const int PostsAtOnce = 32;

    public static Sizes Full { get; } = new(5, 2, TimeSpan.FromSeconds(8), 10_000, 100_000, [1_000, 10_000, 100_000]);

    public static Sizes Quick { get; } = new(2, 1, TimeSpan.FromSeconds(1), 1_000, 2_000, [500, 1_000, 2_000]);
}

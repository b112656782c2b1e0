namespace CatBot.Benchmarks.Measures;

/// <summary>One line of the table: medians of all runs. The ratio is the median of each pair's own, which a drifting machine disturbs least.</summary>
/// <param name="Ratio">CatBot : baseline.</param>
/// <param name="Goal">At least this for something a second, at most this for milliseconds.</param>
/// <param name="Unit">Of <paramref name="Baseline"/> and <paramref name="Catbot"/>.</param>
/// <param name="Runs">How many pairs.</param>
public sealed record Figure(string Name, double Baseline, double Catbot, double Ratio, double Goal, string Unit, int Runs)
{
    public const string Milliseconds = "ms";

    private bool LessIsBetter => Unit is Milliseconds;

    public bool Reached => LessIsBetter ? Ratio <= Goal : Ratio >= Goal;

    public string GoalInWords => $"{(LessIsBetter ? '≤' : '≥')} {Goal:0.00}";

    public static Figure Of<T>(string name, string unit, double goal, IReadOnlyList<Pair<T>> pairs, Func<T, double> value) => new(
        name,
        Median.Of(pairs.Select(pair => value(pair.Baseline))),
        Median.Of(pairs.Select(pair => value(pair.Catbot))),
        Median.Of(pairs.Select(pair => value(pair.Catbot) / value(pair.Baseline))),
        goal,
        unit,
        pairs.Count);
}

using CatBot.Engagement.Replies;

namespace CatBot.Engagement.Tests.Replies;

/// <summary>One line of a labelled set: a reply as people type it, and what a coordinator would take it for.</summary>
public sealed record LabelledReply(About About, Intent Intent, string Text, string? Until, string? Name, string? Note)
{
    /// <summary>The lines of a set, for example <c>replies.en</c>.</summary>
    public static IReadOnlyList<LabelledReply> Set(string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Replies", "Data", $"{name}.tsv")).Skip(1).Select(Parse)];

    public static bool IsFrench(string set) => set.EndsWith(".fr", StringComparison.Ordinal);

    private static LabelledReply Parse(string line)
    {
        var cells = line.Split('\t');
        return new LabelledReply(Enum.Parse<About>(cells[0], ignoreCase: true), IntentNames.Parse(cells[1]), cells[2], Cell(cells, 3), Cell(cells, 4), Cell(cells, 5));
    }

    private static string? Cell(string[] cells, int at) => at < cells.Length && cells[at].Length > 0 ? cells[at] : null;
}

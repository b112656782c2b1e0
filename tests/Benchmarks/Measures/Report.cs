using System.Text.Json;
using System.Text.Json.Serialization;

namespace CatBot.Benchmarks.Measures;

/// <summary>Shows what was measured.</summary>
public static partial class Report
{
    /// <summary>A table for people; and a list of objects for programs, where a file is named.</summary>
    public static async Task PrintAsync(IReadOnlyList<Figure> figures, string? file)
    {
        Console.WriteLine($"{"",-74} {"baseline",10} {"CatBot",10}        {"ratio",6}   goal");
        foreach (var figure in figures) Console.WriteLine(Line(figure));
        if (file is not null) await File.WriteAllBytesAsync(file, JsonSerializer.SerializeToUtf8Bytes(figures, Json.Default.IReadOnlyListFigure));
    }

    private static string Line(Figure figure) =>
        $"{figure.Name,-74} {figure.Baseline,10:N1} {figure.Catbot,10:N1} {figure.Unit,-6} {figure.Ratio,6:0.00} {figure.GoalInWords,8} {(figure.Reached ? "" : "not reached"),-11} (median of {figure.Runs})";

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, IgnoreReadOnlyProperties = true)]
    [JsonSerializable(typeof(IReadOnlyList<Figure>))]
    private sealed partial class Json : JsonSerializerContext;
}

using CatBot.Benchmarks.Measures;

namespace CatBot.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Name">One benchmark; null for all.</param>
/// <param name="File">Where the figures are written as JSON; null for nowhere.</param>
public sealed record Asked(string? Name, string? File, Sizes Sizes)
{
    private static readonly string[] _names = [RoundTrip.Called, Drain.Called, Growth.Called];

    /// <summary>Null after a word about how it is used, when it is not understood.</summary>
    public static Asked? Read(ReadOnlySpan<string> words) => Read(words, new(null, null, Sizes.Full));

    private static Asked? Read(ReadOnlySpan<string> words, Asked asked) => words switch
    {
        [] => asked,
        ["--json", var file, .. var rest] => Read(rest, asked with { File = file }),
        ["--quick", .. var rest] => Read(rest, asked with { Sizes = Sizes.Quick }),
        [var name, .. var rest] when _names.Contains(name, StringComparer.Ordinal) => Read(rest, asked with { Name = name }),
        [var other, ..] => Explain(other),
    };

    private static Asked? Explain(string word)
    {
        Console.Error.WriteLine($"\"{word}\" is not understood. Use: tests/bench [{string.Join('|', _names)}] [--quick] [--json FILE]");
        return null;
    }
}

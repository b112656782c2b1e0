using CatBot.Benchmarks.Measures;

namespace CatBot.Benchmarks;

/// <summary>One comparison of CatBot with something bare that does the least that could be called the same.</summary>
public interface IBenchmark
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>Both sides in turn, warm.</summary>
    Task<IReadOnlyList<Figure>> RunAsync(Sizes sizes);
}

using CatBot.Bot.Delivery;

namespace CatBot.Bot.Features;

/// <summary>Whoever finds words for nudges; each kind has exactly one writer.</summary>
public static class WriterList
{
    public static IReadOnlyList<IWriter> All { get; } =
    [
    ];
}

namespace CatBot.Bot.Words;

/// <summary>What one entry is being said with.</summary>
public readonly ref struct Saying(string key, Grammar grammar, ReadOnlySpan<(string Name, object? Value)> values)
{
    private readonly ReadOnlySpan<(string Name, object? Value)> values = values;

    public Grammar Grammar => grammar;

    /// <exception cref="KeyNotFoundException">The value was not given, or is null.</exception>
    public object this[string name]
    {
        get
        {
            foreach (var (given, value) in values)
                if (value is not null && string.Equals(given, name, StringComparison.Ordinal))
                    return value;
            throw new KeyNotFoundException($"\"{key}\" was said without its {{{name}}}.");
        }
    }
}

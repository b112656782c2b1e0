using System.Collections.Frozen;
using System.Globalization;
using CatBot.Engagement.People;

namespace CatBot.Bot.Words;

/// <summary>All words of one language, read once from the files embedded under Words/en and Words/fr.</summary>
public sealed class Phrases
{
    private static readonly Phrases English = new(Language.English);
    private static readonly Phrases French = new(Language.French);

    private readonly FrozenDictionary<string, Template> templates;
    private readonly Grammar grammar;

    private Phrases(Language language)
    {
        Language = language;
        grammar = Grammar.Of(language);
        templates = WordFiles.Read(language).ToFrozenDictionary(
            entry => entry.Key,
            entry => Template.Of(entry.Key, Typography.Set(language, entry.Value)),
            StringComparer.Ordinal);
    }

    public Language Language { get; }

    /// <summary>Canadian English or French, for dates and amounts that are formatted before they are said.</summary>
    public CultureInfo Culture => grammar.Culture;

    public static Phrases In(Language language) => language switch
    {
        Language.English => English,
        Language.French => French,
    };

    /// <summary>
    /// Says an entry with its values. Strings go in as they are (the channel escapes), numbers as the language writes them;
    /// a moment, an amount of money and any other value is formatted by the caller.
    /// </summary>
    /// <exception cref="KeyNotFoundException">No such entry, or one of its values is missing or null: a bug.</exception>
    /// <exception cref="ArgumentException">A value is neither a string nor a number: a bug.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!templates.TryGetValue(key, out var template))
            throw new KeyNotFoundException($"No words for \"{key}\" in {Language}.");
        return template.Say(new Saying(key, grammar, values));
    }

    public bool Has(string key) => templates.ContainsKey(key);
}

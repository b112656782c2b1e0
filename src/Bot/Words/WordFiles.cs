using System.Reflection;
using System.Text.Json;
using CatBot.Engagement.People;

namespace CatBot.Bot.Words;

/// <summary>The JSON files that translators edit, as they were embedded at build.</summary>
public static class WordFiles
{
    private static readonly Assembly Home = typeof(WordFiles).Assembly;

    /// <summary>Every entry of a language, as it was written.</summary>
    /// <exception cref="ArgumentException">Two entries have the same key.</exception>
    public static IReadOnlyDictionary<string, string> Read(Language language)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Names(language))
            foreach (var (key, text) in ReadFile(file))
                entries.Add(key, text);
        return entries;
    }

    /// <summary>The embedded names of a language's files, in alphabetical order.</summary>
    public static IReadOnlyList<string> Names(Language language) =>
        [.. Home.GetManifestResourceNames()
            .Where(name => name.Contains($".Words.{Folder(language)}.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>The entries of one file, in the order they are written.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ReadFile(string name)
    {
        using var stream = Home.GetManifestResourceStream(name)!;
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, entry.Value.GetString()!))];
    }

    private static string Folder(Language language) => language switch
    {
        Language.English => "en",
        Language.French => "fr",
    };
}

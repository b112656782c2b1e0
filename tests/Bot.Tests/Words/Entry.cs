using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

/// <summary>One line of one file, as it was written.</summary>
public sealed record Entry(Language Language, string File, string Key, string Text)
{
    /// <summary>Every entry of both languages.</summary>
    public static IReadOnlyList<Entry> All { get; } = [.. Enum.GetValues<Language>().SelectMany(Of)];

    /// <summary>The entry as people meet it: once for each case of its choices, with a name for each value.</summary>
    public IReadOnlyList<string> Said => Variants.Of(Template);

    public Template Template => Template.Of(Key, Typography.Set(Language, Text));

    public static IEnumerable<Entry> Of(Language language) =>
        from file in WordFiles.Names(language)
        from entry in WordFiles.ReadFile(file)
        select new Entry(language, ShortName(file), entry.Key, entry.Value);

    /// <summary>An entry that is in no file, to see a check complain.</summary>
    public static Entry Bad(Language language, string text, string key = "say.sample") => new(language, "conversation", key, text);

    public override string ToString() => $"{Language} {Key}: {Text}";

    private static string ShortName(string resource) => resource.Split('.')[^2];
}

using System.Collections.Frozen;

namespace CatBot.Engagement.Replies;

/// <summary>Turns one written word into the words it stands for: "cant" into "can not", "j'peux" into "je peux", "tmrw" into "tomorrow".</summary>
internal sealed class WordForms(LexiconFile file)
{
    private readonly FrozenDictionary<string, string[]> forms = file.Forms
        .SelectMany(form => form.Key.Split(' '), (form, spelling) => (Spelling: Folding.Fold(spelling), form.Value))
        .ToFrozenDictionary(form => form.Spelling, form => Split(form.Value), StringComparer.Ordinal);

    private readonly (string Part, string[] Words)[] beginnings = Parts(file.Beginnings);
    private readonly (string Part, string[] Words)[] endings = Parts(file.Endings);

    public IEnumerable<string> Spellings => forms.Keys;

    /// <summary>The words, or null when no form applies and the word stands for itself.</summary>
    public IReadOnlyList<string>? Expand(string word)
    {
        if (forms.TryGetValue(word, out var words)) return words;
        if (!word.Contains('\'', StringComparison.Ordinal)) return null;
        foreach (var (part, start) in beginnings)
        {
            if (word.StartsWith(part, StringComparison.Ordinal)) return [.. start, .. Rest(word[part.Length..])];
        }

        foreach (var (part, end) in endings)
        {
            if (word.EndsWith(part, StringComparison.Ordinal)) return [.. Rest(word[..^part.Length]), .. end];
        }

        var bare = word.Replace("'", "", StringComparison.Ordinal);
        return bare.Length > 0 ? [bare] : [];
    }

    private IReadOnlyList<string> Rest(string word) => word.Length == 0 ? [] : Expand(word) ?? [word];

    private static (string Part, string[] Words)[] Parts(Dictionary<string, string> parts) =>
        [.. parts.Select(part => (part.Key, Split(part.Value)))];

    private static string[] Split(string words) =>
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word))];
}

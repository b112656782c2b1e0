using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>
/// Makes patterns of templates. In a template a space is any space and <c>_</c> may be one, <c>{month}</c> is a word of a table or a named
/// part, <c>{month?}</c> keeps the doubts of its words, <c>~</c> marks a form that needs a clean end. Patterns never backtrack, so that no text takes long to read.
/// </summary>
internal sealed partial class Templates(FrozenDictionary<string, Dictionary<string, int>> tables, FrozenDictionary<string, string> parts)
{
    /// <summary>Caught by a word marked <c>~</c>: it counts when something led to it or nothing speaks against it after.</summary>
    public const string Shy = "shy";

    /// <summary>Caught by a word marked <c>!</c>: it counts when something led to it or a time follows.</summary>
    public const string Doubtful = "doubtful";

    public Regex Compile(string template)
    {
        var pattern = Expand(template).Replace(" ", @"\s+", StringComparison.Ordinal).Replace("_", @"\s*", StringComparison.Ordinal);
        return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
    }

    private string Expand(string template) =>
        Slot().Replace(Passage.Unaccented(template).Replace("~", $"(?<{Shy}>)", StringComparison.Ordinal), slot => Fill(slot.Groups["name"].Value, slot.Groups["doubts"].Success));

    private string Fill(string name, bool doubts) => tables.TryGetValue(name, out var table)
        ? $@"(?<{name}>{string.Join('|', table.Keys.SelectMany(words => words.Split('|')).Select(word => Word(word, doubts)))})\.?"
        : $"({Expand(parts[name])})";

    private static string Word(string word, bool doubts) => word[0] switch
    {
        '~' => (doubts ? $"(?<{Shy}>)" : "") + Passage.Unaccented(word[1..]),
        '!' => (doubts ? $"(?<{Doubtful}>)" : "") + Passage.Unaccented(word[1..]),
        _ => Passage.Unaccented(word),
    };

    [GeneratedRegex(@"\{(?<name>[A-Za-z']+)(?<doubts>\?)?\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Slot();
}

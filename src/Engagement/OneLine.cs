using System.Globalization;
using System.Text;

namespace CatBot.Engagement;

/// <summary>What a person typed as one line of plain text: whatever it looks like, it is words and nothing else.</summary>
public static class OneLine
{
    /// <summary>
    /// The words with single spaces; null when none are left. Signs that turn the direction of the text after them are taken out, or
    /// one title could turn round the rest of a message; letters that run right to left stay as they are.
    /// </summary>
    public static string? Of(string? typed)
    {
        if (typed is null) return null;
        var words = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes().Where(rune => !TurnsText(rune.Value)))
            if (!IsSpace(rune)) words.Append(rune);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        return words.ToString().TrimEnd() is { Length: > 0 } line ? line : null;
    }

    private static bool TurnsText(int sign) => sign is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control;
}

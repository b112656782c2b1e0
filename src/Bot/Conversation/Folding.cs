using System.Globalization;
using System.Text;

namespace CatBot.Bot.Conversation;

/// <summary>Makes words comparable as people type them: no case, no accents.</summary>
public static class Folding
{
    /// <summary>Lower case without accents, trimmed. A lone surrogate, which normalising would refuse, becomes U+FFFD.</summary>
    public static string Fold(string words) => string.Concat(Valid(words).Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark));

    private static string Valid(string words) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words));
}

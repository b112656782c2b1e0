using System.Globalization;
using System.Text;

namespace CatBot.Bot.Conversation;

/// <summary>Makes words comparable as people type them: no case, no accents.</summary>
public static class Folding
{
    /// <summary>Lower case without accents, trimmed. A lone surrogate, which normalising would refuse, becomes U+FFFD.</summary>
    public static string Fold(string words) => string.Concat(Valid(words).Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark));

    /// <summary>How many letters must be added, dropped or changed to get from one word to the other.</summary>
    public static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, _) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }

    private static string Valid(string words) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words));
}

using System.Globalization;
using System.Text;

namespace CatBot.Engagement.Replies;

/// <summary>Makes words comparable: lower case, no accents, straight apostrophes, whole ligatures.</summary>
internal static class Folding
{
    private const int TableSize = 0x250;

    // A table, because Normalize throws on the lone surrogates that a broken phone keyboard can send.
    private static readonly char[] Table = [.. Enumerable.Range(0, TableSize).Select(code => Base((char)code))];

    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (letter is 'œ' or 'Œ') folded.Append("oe");
            else if (letter is 'æ' or 'Æ') folded.Append("ae");
            else if (IsApostrophe(letter)) folded.Append('\'');
            else if (!IsMark(letter)) folded.Append(letter < TableSize ? Table[letter] : char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    public static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or 'ʼ' or '´' or '`' or '′';

    public static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036f' or '\u00ad';

    private static char Base(char letter)
    {
        var plain = letter.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.ToLower(plain, CultureInfo.InvariantCulture);
    }
}

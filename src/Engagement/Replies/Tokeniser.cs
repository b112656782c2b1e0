using System.Globalization;
using System.Text;

namespace CatBot.Engagement.Replies;

/// <summary>Cuts a reply into raw words, emoji and breaks, each with its place. Knows no language.</summary>
internal static class Tokeniser
{
    private const char Joiner = '\u200d';

    // The answer stands in the first page; the rest of a pasted text is not read.
    private const int MostWords = 250;

    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length && tokens.Count < MostWords;)
        {
            var end = EndOfWord(text, at);
            if (end > at)
            {
                var word = Folding.Fold(text.AsSpan(at, end - at));
                if (word.Length > 0) tokens.Add(new Token(word, at, end));
                at = end;
            }
            else
            {
                at = AddSymbol(text, at, tokens);
            }
        }

        return tokens;
    }

    private static int EndOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && (IsLetter(text[end]) || Joins(text, at, end))) end++;
        if (end < text.Length && end > at && text[end] == '%') end++;
        return end;
    }

    private static bool IsLetter(char sign) => char.IsLetterOrDigit(sign) || Folding.IsMark(sign);

    /// <summary>"can't", "6:30", "50/50" and "+1" are words; a mark at the edge of a word is not part of it.</summary>
    private static bool Joins(string text, int start, int at)
    {
        if (at + 1 >= text.Length || !IsLetter(text[at + 1])) return false;
        if (at == start) return text[at] == '+' && char.IsDigit(text[at + 1]);
        return Folding.IsApostrophe(text[at])
            || (text[at] is ':' or '/' or '.' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));
    }

    private static int AddSymbol(string text, int at, List<Token> tokens)
    {
        if (text[at] is '-' && !IsDash(text, at)) return at + 1;
        if (IsBreak(text[at]))
        {
            tokens.Add(new Token(text[at] is '?' or '？' ? "?" : ",", at, at + 1, IsBreak: true));
            return at + 1;
        }

        if (!Rune.TryGetRuneAt(text, at, out var rune)) return at + 1;
        var end = at + rune.Utf16SequenceLength;
        if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherSymbol) return end;
        tokens.Add(new Token(rune.ToString(), at, end));
        return AfterJoined(text, end);
    }

    /// <summary>One picture may be drawn from several signs (skin tone, gender); the first says what it means.</summary>
    private static int AfterJoined(string text, int at)
    {
        while (at < text.Length && Rune.TryGetRuneAt(text, at, out var rune))
        {
            if (rune.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF)) at += rune.Utf16SequenceLength;
            else if (text[at] == Joiner && at + 1 < text.Length && Rune.TryGetRuneAt(text, at + 1, out var next)) at += 1 + next.Utf16SequenceLength;
            else break;
        }

        return at;
    }

    private static bool IsDash(string text, int at) =>
        at == 0 || at + 1 == text.Length || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at + 1]) || text[at - 1] == '-';

    private static bool IsBreak(char sign) => sign is
        '.' or ',' or ';' or ':' or '!' or '?' or '？' or '\n' or '(' or ')' or '…' or '–' or '—' or '-' or '"' or '«' or '»' or '“' or '”';
}

using System.Text;

namespace CatBot.Bot.Features.Meetings.Calendar;

/// <summary>Writes the lines of an iCalendar file (RFC 5545, section 3.1): escaped, folded at 75 octets, ended by CR LF.</summary>
internal sealed class CalendarText
{
    private const int LongestLine = 75;
    private const string LineEnd = "\r\n";

    private readonly StringBuilder _lines = new();

    /// <summary>A property whose value has its own grammar: a moment, a number, an address.</summary>
    public CalendarText Add(string name, string value)
    {
        var (line, octets) = ($"{name}:{value}", 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                _lines.Append(LineEnd).Append(' ');
                octets = 1;
            }

            _lines.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        _lines.Append(LineEnd);
        return this;
    }

    /// <summary>A property that people read; nothing when there is no text.</summary>
    public CalendarText AddText(string name, string? text) => string.IsNullOrEmpty(text) ? this : Add(name, Escaped(text));

    /// <summary>A parameter's value in quotes; a quote inside becomes an apostrophe, as the grammar has no place for it.</summary>
    public static string Quoted(string text) => $"\"{WithoutControls(text).Replace('"', '\'').Replace('\n', ' ').Replace('\t', ' ')}\"";

    public override string ToString() => _lines.ToString();

    private static string Escaped(string text) => WithoutControls(text)
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);

    private static string WithoutControls(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(letter => letter is '\n' or '\t' || !char.IsControl(letter)));
}

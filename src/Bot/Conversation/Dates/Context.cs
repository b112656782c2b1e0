using System.Text.RegularExpressions;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>Whether the words around a finding let it be what it looks like: "may" is a verb in "those 5 may come", "mardi" is over in "mardi dernier".</summary>
internal sealed class Context(Templates templates, string neverAfter, string neverBefore, bool capitalsVouch)
{
    // As far as a neighbour can be away; keeps reading fast.
    public const int Near = 40;

    private readonly Regex ruledOutBefore = templates.Compile($@"(^|\W)({neverAfter})\s+$");
    private readonly Regex ruledOutAfter = templates.Compile($@"^\s*({neverBefore})(\W|$)");
    private readonly Regex weakAfter = templates.Compile(@"(^|\W)({weakAfter})\s+$");
    private readonly Regex edge = templates.Compile(@"^\s*($|[.,;:!?)\]\u0001]|\d|-\s|({edge})(\W|$))");
    private readonly Regex clockEdge = templates.Compile(@"^,?\s*(\d|({clockEdge})(\W|$))");

    public bool Allows<TForm>(Finding<TForm> finding, Passage passage)
        where TForm : struct, Enum =>
        StandsAlone(passage.Seen, finding.Start, finding.End)
        && !ruledOutBefore.IsMatch(Before(finding, passage))
        && !ruledOutAfter.IsMatch(After(finding, passage))
        && (finding.IsLedTo || !finding.Has(Templates.Shy) || edge.IsMatch(After(finding, passage)))
        && (finding.IsLedTo || !finding.Has(Templates.Doubtful) || IsVouchedFor(finding, passage));

    /// <summary>"the Tuesday flyer" names a flyer more than a day.</summary>
    public bool IsWeak<TForm>(Finding<TForm> finding, Passage passage)
        where TForm : struct, Enum => finding.Has("weak") || weakAfter.IsMatch(Before(finding, passage));

    private bool IsVouchedFor<TForm>(Finding<TForm> finding, Passage passage)
        where TForm : struct, Enum =>
        passage.IsAll(finding.Core)
        || clockEdge.IsMatch(After(finding, passage))
        || (capitalsVouch && finding.Start > 0 && passage.IsCapital(finding.Core.Index) && !IsWeak(finding, passage) && edge.IsMatch(After(finding, passage)));

    /// <summary>Not a piece of a word, a number, a path or a price.</summary>
    private static bool StandsAlone(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        var next = end + 1 < text.Length ? text[end + 1] : ' ';
        return !(char.IsLetterOrDigit(before) || "-/.:$#+_&=".Contains(before))
            && !(char.IsLetterOrDigit(after) || after is '/' or '%' or '_'
                || (after is '\'' or '-' && char.IsLetter(next))
                || (after is '.' or ',' or ':' && char.IsDigit(next)));
    }

    private static ReadOnlySpan<char> Before<TForm>(Finding<TForm> finding, Passage passage)
        where TForm : struct, Enum => passage.Seen.AsSpan(Math.Max(0, finding.Start - Near)..finding.Start);

    private static ReadOnlySpan<char> After<TForm>(Finding<TForm> finding, Passage passage)
        where TForm : struct, Enum => passage.Seen.AsSpan(finding.End..Math.Min(passage.Seen.Length, finding.End + Near));
}

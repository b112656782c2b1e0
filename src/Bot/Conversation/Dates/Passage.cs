using System.Text;
using System.Text.RegularExpressions;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>
/// A text while it is being read. <see cref="Seen"/> is what the readers look at: lower case, without accents, place for place as long as
/// the text; links, names and phone numbers are covered, because "zoom.us/j/1830" and "@may" name no date.
/// </summary>
internal sealed partial class Passage
{
    // What hides a link or words already understood; no pattern names it but an edge.
    private const char Cover = '\u0001';

    // Stands for every sign that no pattern names.
    private const char Sign = '^';

    private readonly string said;
    private readonly bool[] understood;

    public Passage(string text)
    {
        // A lone half of a surrogate pair cannot be normalised, so it becomes U+FFFD first.
        said = string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormC);
        understood = new bool[said.Length];
        Seen = Hidden().Replace(Folded(said), match => new string(Cover, match.Length));
    }

    public string Seen { get; private set; }

    /// <summary>The text without what was understood.</summary>
    public string Rest => Tidied(string.Concat(said.Where((_, place) => !understood[place])));

    /// <summary>Lower case and without accents, place for place.</summary>
    public static string Folded(string text) => string.Concat(text.Select(letter => char.ToLowerInvariant(Plain(letter))));

    public static string Unaccented(string text) => string.Concat(text.Select(Plain));

    public string Said(Capture words) => said.Substring(words.Index, words.Length);

    public bool IsCapital(int place) => char.IsUpper(said[place]);

    public bool IsAll(Capture words) => Seen.AsSpan().Trim().Length == words.Length;

    /// <summary>Takes words out, so that nothing reads them again.</summary>
    public void Understand(int start, int end)
    {
        understood.AsSpan(start, end - start).Fill(value: true);
        Seen = string.Concat(Seen.AsSpan(0, start), new string(Cover, end - start), Seen.AsSpan(end));
    }

    // Plain ASCII throughout (and a half), as patterns read it much faster: other letters stay letters, other signs stay signs.
    private static char Plain(char letter) => letter switch
    {
        < '\u0080' or '½' => letter,
        '’' or 'ʼ' => '\'',
        '‑' or '‐' or '–' => '-',
        >= 'À' and <= 'ž' => letter.ToString().Normalize(NormalizationForm.FormD)[0],
        _ when char.IsWhiteSpace(letter) => ' ',
        _ when char.IsLetterOrDigit(letter) => 'x',
        _ => Sign,
    };

    private static string Tidied(string rest)
    {
        var whole = Opened().Replace(Closed().Replace(Emptied().Replace(rest, " "), "${sign}"), "${sign}");
        return LooseEnds().Replace(Spaces().Replace(Signs().Replace(whole, "${sign}"), " "), "");
    }

    [GeneratedRegex(@"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\S+|[@#<][^\W\d]\S*|\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\b(?:24|7)/(?:24|7)\b|\b24 ?h(?:eures)? sur 24\b", RegexOptions.NonBacktracking)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"\([\s,;:]*\)|\[\s*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Emptied();

    [GeneratedRegex(@"(?<sign>\()[\s,;:]+", RegexOptions.NonBacktracking)]
    private static partial Regex Opened();

    [GeneratedRegex(@"[\s,;:]+(?<sign>\))", RegexOptions.NonBacktracking)]
    private static partial Regex Closed();

    [GeneratedRegex(@"\s+(?<sign>[,;.])", RegexOptions.NonBacktracking)]
    private static partial Regex Signs();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[\s,;:.–-]+|[\s,;:–-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex LooseEnds();
}

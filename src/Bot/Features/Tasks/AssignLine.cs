using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>
/// Reads <c>@sam @priya bring the sign-in sheet by Tuesday (15 min)</c>. Names that come first are who is asked, and later ones are part of the task;
/// where none comes first, all are asked.
/// </summary>
internal static partial class AssignLine
{
    /// <summary>What was written; refused when a day or a length in it cannot be.</summary>
    public static Decision<AssignDraft> Read(string text, Caller caller, Instant now)
    {
        var (names, anyOf, what) = People(text);
        var length = DurationReader.Read(what, caller.French);
        if (length is null && AnyMinutes().IsMatch(what)) return Refusal.TheMinutesAreNotReasonable;
        var rest = length?.Rest ?? what;
        var zone = caller.CoalitionZone;
        var due = TaskDays.Read(rest, caller, zone, TaskDays.EndOfDay, now);
        if (due.Why is { } why) return why;
        var title = DateReader.Read(rest, caller.French, now.InZone(zone).LocalDateTime) is DateReading.Found found ? found.Date.Rest : rest;
        return new AssignDraft(Lead(caller.French).Replace(title, "", 1).Trim(), names, anyOf, length?.Minutes, due.Value);
    }

    private static (ImmutableArray<string> Names, bool AnyOf, string What) People(string text)
    {
        if (Myself().Match(text) is { Success: true } me) return (["me"], false, text[me.Length..]);
        var asked = Asked().Match(text);
        var words = new Arguments(asked.Success ? asked.Value : text);
        var rest = asked.Success ? text[asked.Length..] : words.WithoutMentions;
        return ([.. words.Mentions], asked.Groups["any"].Success || asked.Groups["or"].Success, rest);
    }

    private static Regex Lead(bool french) => french ? FrenchLead() : EnglishLead();

    [GeneratedRegex(@"^(?:me|myself|moi)\b[\s:,]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Myself();

    [GeneratedRegex(
        """^(?<any>(any\s+(one\s+)?|one\s+)of\s+|(l['’])?une?\s+(de|d['’]entre)\s+)?@(\[[^\]]+\]|"[^"]+"|[^\s,:@]+)((\s*,\s*|\s*&\s*|\s+(and|et)\s+|(?<or>\s+(or|ou)\s+)|\s+)@(\[[^\]]+\]|"[^"]+"|[^\s,:@]+))*""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\d\s*(min|minutes?|mins)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AnyMinutes();

    [GeneratedRegex(@"^[\s:,–-]*(to\s+)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EnglishLead();

    [GeneratedRegex(@"^[\s:,–-]*(de\s+|d['’])?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FrenchLead();
}

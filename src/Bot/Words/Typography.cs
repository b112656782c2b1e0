using System.Text.RegularExpressions;
using CatBot.Engagement.People;

namespace CatBot.Bot.Words;

/// <summary>
/// French keeps some signs and their neighbours on one line. Translators type a plain space, because an
/// unbreakable one cannot be seen in a file; it is set here, once, when the words are loaded.
/// </summary>
public static partial class Typography
{
    public const char UnbreakableSpace = '\u00A0';

    public static string Set(Language language, string text) => language switch
    {
        Language.English => text,
        Language.French => SpaceThatHolds().Replace(text, UnbreakableSpace.ToString()),
    };

    // Before : ; ? ! », after «, and around the units in "18 h 30", "15 min", "20 $" and "50 %".
    [GeneratedRegex(@" (?=[:;?!»])|(?<=«) |(?<=[\d}#]) (?=(?:h|min)\b|[$%])|(?<=\bh) (?=[\d{])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpaceThatHolds();
}

using System.Text.RegularExpressions;
using NodaTime;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>Reads the name of a time zone, in either language: "Pacific", "heure de l'Est", "MST", "Fort Nelson", "America/Vancouver".</summary>
public static partial class ZoneReader
{
    /// <summary>The IANA id, or null when no zone is called that. "MST" is Mountain time with its change of hour, as most who write it mean.</summary>
    public static string? Read(string text)
    {
        var words = text.Trim();
        return DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => id.Contains('/') && string.Equals(id, words, StringComparison.OrdinalIgnoreCase))
            ?? ZoneTable.IdOf(words)
            ?? ZoneTable.IdOf(Filler().Replace(Passage.Folded(words), " "));
    }

    [GeneratedRegex(@"\b(?:time|zone|standard|daylight|saving|savings|canada|heure|fuseau|horaire|normale|avancee|de|du|des|la|le|l|the|in)\b|\(.*\)|'", RegexOptions.NonBacktracking)]
    private static partial Regex Filler();
}

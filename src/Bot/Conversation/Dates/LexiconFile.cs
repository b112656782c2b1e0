using System.Text.Json;
using System.Text.Json.Serialization;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>en.json, fr.json or shared.json as it is written; the README says how.</summary>
internal sealed record LexiconFile
{
    /// <summary>What 3/4 means when both readings exist: 4 March, or 3 April.</summary>
    public bool MonthFirst { get; init; }

    /// <summary>Hours up to this one are afternoon when nothing says otherwise; 0 where hours are written as on a 24-hour clock.</summary>
    public int AfternoonUntil { get; init; }

    /// <summary>Whether "Sat" with a capital is surely a day, as it is in English; a French "Sam" is a person.</summary>
    public bool CapitalsVouch { get; init; }

    /// <summary>Tables of words and what they are worth.</summary>
    public Dictionary<string, Dictionary<string, int>> Words { get; init; } = [];

    /// <summary>Templates with a name, for use in other templates.</summary>
    public Dictionary<string, string> Parts { get; init; } = [];

    /// <summary>By the name of a <see cref="DayForm"/>, the templates of how it is written; of several that fit at one place the first counts.</summary>
    public Dictionary<string, string[]> Days { get; init; } = [];

    public Dictionary<string, string[]> Clocks { get; init; } = [];

    public Dictionary<string, string[]> Durations { get; init; } = [];

    public Dictionary<string, string[]> Series { get; init; } = [];

    public static LexiconFile Read(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(typeof(LexiconFile), $"{name}.json")!;
        return JsonSerializer.Deserialize(stream, LexiconJson.Default.LexiconFile)!;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(LexiconFile))]
internal sealed partial class LexiconJson : JsonSerializerContext;

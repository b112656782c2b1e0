using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CatBot.Engagement.Replies;

/// <summary>The written names of intents (<c>need_ride</c>), as the command line prints them and <c>rules.json</c> spells them.</summary>
public static partial class IntentNames
{
    private static readonly FrozenDictionary<Intent, string> Names =
        Enum.GetValues<Intent>().ToFrozenDictionary(intent => intent, Snake);

    private static readonly FrozenDictionary<string, Intent> Intents =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The snake_case name of an intent.</summary>
    public static string Of(Intent intent) => Names[intent];

    /// <summary>The intent of a snake_case name; throws <see cref="KeyNotFoundException"/> for any other word.</summary>
    public static Intent Parse(string name) => Intents[name];

    private static string Snake(Intent intent) => Capital().Replace(intent.ToString(), "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=.)[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();
}

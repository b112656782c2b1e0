using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CatBot.Bot.Delivery;

/// <summary>The small facts that travel with a nudge, as JSON of strings.</summary>
public static partial class NudgeFacts
{
    /// <summary>Packs facts for <c>Nudge.To</c>.</summary>
    public static string Write(params ReadOnlySpan<(string Name, string Value)> facts)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in facts) named[name] = value;
        return JsonSerializer.Serialize(named, Json.Default.DictionaryStringString);
    }

    /// <summary>Unpacks them; none for null.</summary>
    public static IReadOnlyDictionary<string, string> Read(string? facts) =>
        facts is null ? FrozenDictionary<string, string>.Empty : JsonSerializer.Deserialize(facts, Json.Default.DictionaryStringString)!;

    [JsonSerializable(typeof(Dictionary<string, string>))]
    private sealed partial class Json : JsonSerializerContext;
}

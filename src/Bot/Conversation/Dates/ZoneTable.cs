using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.TimeZones;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>The zones that Canadians have names for (zones.json), and the cities of all others.</summary>
internal static class ZoneTable
{
    private static readonly Dictionary<string, NamedZone> Named = Read();
    private static readonly FrozenDictionary<string, string> IdsByWord = ByWord();

    private static readonly FrozenDictionary<string, string> NamesById = Named
        .SelectMany(zone => zone.Value.Ids.Select(id => KeyValuePair.Create(id, zone.Key)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"pacific" for America/Vancouver and for Canada/Pacific; null for a zone without a name of its own.</summary>
    public static string? NameOf(string id) =>
        NamesById.GetValueOrDefault(id)
        ?? (TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(id, out var canonical) ? NamesById.GetValueOrDefault(canonical) : null);

    public static string? IdOf(string words) => IdsByWord.GetValueOrDefault(Plain(words));

    /// <summary>"Paris" of Europe/Paris; empty for UTC and its kin, which are in no city.</summary>
    public static string CityOf(string id) =>
        id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal) ? id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ') : "";

    // Letters only, so that "St. John's" and "st johns" are the same place.
    private static string Plain(string words) => string.Concat(Passage.Folded(words).Where(char.IsLetter));

    private static FrozenDictionary<string, string> ByWord()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, id) in Named.Values.SelectMany(zone => zone.Words.Select(word => (word, zone.Ids[0]))))
            ids.Add(Plain(word), id);
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
            ids.TryAdd(CityOf(id) is { Length: > 0 } city ? Plain(city) : Plain(id), id);
        return ids.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Dictionary<string, NamedZone> Read()
    {
        using var stream = typeof(ZoneTable).Assembly.GetManifestResourceStream(typeof(ZoneTable), "zones.json")!;
        return JsonSerializer.Deserialize(stream, ZoneJson.Default.DictionaryStringNamedZone)!;
    }
}

/// <param name="Ids">IANA ids; the first is meant by the words.</param>
/// <param name="Words">What people call it, in either language.</param>
internal sealed record NamedZone(string[] Ids, string[] Words);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<string, NamedZone>))]
internal sealed partial class ZoneJson : JsonSerializerContext;

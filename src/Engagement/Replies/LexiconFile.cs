using System.Text.Json;
using System.Text.Json.Serialization;

namespace CatBot.Engagement.Replies;

/// <summary>One language's words as a translator writes them; the README of this folder explains each part.</summary>
/// <param name="Forms">A spelling and what it stands for: "can't" is "can not", "tmrw" is "tomorrow".</param>
/// <param name="Beginnings">What an elided start stands for: "j'" is "je".</param>
/// <param name="Endings">What a contracted end stands for: "'ll" is "will".</param>
/// <param name="Lists">Named lists of words with a grammatical job, several words a line.</param>
/// <param name="Groups">Words that stand for each other inside phrases: <c>{day}</c>.</param>
/// <param name="Phrases">What phrases mean: a concept of <c>rules.json</c> and all ways to say it.</param>
/// <param name="Alone">Phrases too short or common to mean anything in a longer sentence.</param>
internal sealed record LexiconFile(
    Dictionary<string, string> Forms,
    Dictionary<string, string> Beginnings,
    Dictionary<string, string> Endings,
    Dictionary<string, string[]> Lists,
    Dictionary<string, string[]> Groups,
    Dictionary<string, string[]> Phrases,
    Dictionary<string, string[]> Alone)
{
    public static LexiconFile Load(string name) => Embedded.Read(name, LexiconJson.Default.LexiconFile);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(LexiconFile))]
[JsonSerializable(typeof(RuleFile))]
internal sealed partial class LexiconJson : JsonSerializerContext;

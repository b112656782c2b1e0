using System.Collections.Frozen;

namespace CatBot.Engagement.Replies;

/// <summary>Numbers for words and groups, so that walking through phrases compares numbers instead of text.</summary>
internal sealed class WordKeys(FrozenDictionary<string, string[]> groupsOfWord)
{
    private const string AnyWord = "_";
    private const string Number = "{number}";
    private readonly Dictionary<string, int> keys = new(StringComparer.Ordinal) { [AnyWord] = 0, [Number] = 1 };
    private readonly int[] unknown = [0];
    private readonly int[] unknownNumber = [0, 1];
    private FrozenDictionary<string, int[]> keysOfWord = FrozenDictionary<string, int[]>.Empty;

    /// <summary>The number of a word or group in a phrase; the same for the same text.</summary>
    public int Of(string word)
    {
        if (!keys.TryGetValue(word, out var key)) keys[word] = key = keys.Count;
        return key;
    }

    /// <summary>Every edge a word of a reply may follow: its own, its groups', that of numbers and that of any word.</summary>
    public int[] EdgesOf(string word) =>
        keysOfWord.TryGetValue(word, out var edges) ? edges : char.IsAsciiDigit(word[0]) ? unknownNumber : unknown;

    /// <summary>Call once when all phrases are added.</summary>
    public void Freeze() =>
        keysOfWord = keys.Keys.Concat(groupsOfWord.Keys).Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(word => word, Edges, StringComparer.Ordinal);

    private int[] Edges(string word)
    {
        IEnumerable<string> names = [word, .. groupsOfWord.GetValueOrDefault(word, []), AnyWord];
        if (char.IsAsciiDigit(word[0])) names = names.Append(Number);
        return [.. names.Where(keys.ContainsKey).Select(name => keys[name]).Distinct()];
    }
}

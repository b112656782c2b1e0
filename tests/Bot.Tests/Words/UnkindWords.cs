using System.Text.RegularExpressions;
using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

/// <summary>The words that nobody should read about themselves; the lists are data beside this file.</summary>
public static class UnkindWords
{
    private static readonly Regex English = Load("unkind.en.txt");
    private static readonly Regex French = Load("unkind.fr.txt");

    public static IEnumerable<string> In(Language language, string text) =>
        (language == Language.English ? English : French).Matches(text.Replace('\'', '’')).Select(match => match.Value);

    private static Regex Load(string list)
    {
        var words = File.ReadLines(Path.Combine(Sources.Root, "tests/Bot.Tests/Words", list))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => Regex.Escape(line).Replace(@"\*", @"\w*", StringComparison.Ordinal));
        return new Regex($@"\b(?:{string.Join('|', words)})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}

using System.Text.RegularExpressions;
using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

/// <summary>The program and its words fit: a key is always written in full, so that reading the sources finds every use.</summary>
public sealed partial class UseTests
{
    private static readonly Dictionary<string, Entry> Entries = Entry.Of(Language.English).ToDictionary(entry => entry.Key, StringComparer.Ordinal);

    private static readonly HashSet<string> Nouns = Entries.Keys.Select(key => key.Split('.')[0]).ToHashSet(StringComparer.Ordinal);

    private static readonly (string Path, string Text)[] Files = [.. Sources.OfBot(".cs"), .. Sources.OfBot(".razor")];

    [Fact]
    public void Everything_that_is_said_has_words() =>
        Files.SelectMany(file => WithoutWords(file.Text).Select(key => $"{file.Path}: {key}")).ShouldBeEmpty();

    [Fact]
    public void Everything_that_is_said_is_given_its_values() =>
        Files.SelectMany(file => WithoutValues(file.Text).Select(problem => $"{file.Path}: {problem}")).ShouldBeEmpty();

    // "say." is everybody's: its words may be there before the feature that says them.
    [Fact]
    public void Every_entry_is_said_somewhere() =>
        Unsaid(Files.Select(file => file.Text)).Where(key => !key.StartsWith("say.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void What_does_not_fit_is_seen()
    {
        Unsaid(["""phrases.Say("say.yes")"""]).ShouldBe(Entries.Keys.Where(key => key != "say.yes"));
        WithoutWords("""const string Key = "say.nothing_of_the_kind";""").ShouldBe(["say.nothing_of_the_kind"]);
        WithoutWords("""phrases.Say($"say.{noun}")""").ShouldBe(["a key glued from parts"]);
        WithoutValues("""phrases.Say("say.no_such_person", ("nmae", Clean(name)))""").ShouldBe(["say.no_such_person without name"]);
        WithoutValues("""caller.Refuse(why, many ? "say.two_of_that_name" : "say.undone")""").ShouldBe(["say.two_of_that_name without name"]);
        WithoutValues("""var name = ("name", who); phrases.Say("say.no_such_person", name)""").ShouldBeEmpty();
        WithoutValues("""phrases.Say("say.and", ("first", Of(a.Name)), ("second", b))""").ShouldBeEmpty();
    }

    private static IEnumerable<string> Unsaid(IEnumerable<string> sources) =>
        Entries.Keys.Except(sources.SelectMany(KeysIn), StringComparer.Ordinal);

    private static IEnumerable<string> WithoutWords(string source) =>
        KeysIn(source).Where(key => !Entries.ContainsKey(key)).Concat(Glued().Matches(source).Select(_ => "a key glued from parts"));

    private static IEnumerable<string> WithoutValues(string source) =>
        from call in Call().Matches(source)
        let arguments = Arguments(source, call.Index + call.Length)
        let given = Given().Matches(arguments) is { Count: > 0 } here ? here : Given().Matches(arguments.Contains(',', StringComparison.Ordinal) ? source : "")
        from key in KeysIn(arguments).Where(Entries.ContainsKey)
        from missing in Variants.Values(Entries[key].Template).Select(name => name.TrimEnd('|')).Distinct(StringComparer.Ordinal).Except(given.Select(value => value.Groups["name"].Value), StringComparer.Ordinal)
        select $"{key} without {missing}";

    private static IEnumerable<string> KeysIn(string source) =>
        Key().Matches(source).Where(key => Nouns.Contains(key.Groups["noun"].Value)).Select(key => key.Groups["key"].Value);

    private static string Arguments(string source, int start)
    {
        var depth = 1;
        var end = start;
        while (end < source.Length && depth > 0)
            depth += source[end++] switch { '(' => 1, ')' => -1, _ => 0 };
        return source[start..end];
    }

    [GeneratedRegex(@"""(?<key>(?<noun>[a-z]+)(\.[a-z0-9_]+)+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"\b(Say|Refuse)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Call();

    [GeneratedRegex(@"\bSay\(\s*(\$|""[^""]*""\s*\+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Glued();

    [GeneratedRegex(@"\(\s*""(?<name>\w+)""\s*,", RegexOptions.None, 1000)]
    private static partial Regex Given();
}

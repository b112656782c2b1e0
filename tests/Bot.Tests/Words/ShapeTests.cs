using System.Text.RegularExpressions;
using CatBot.Engagement.People;

namespace CatBot.Bot.Tests.Words;

/// <summary>Entries are set with the same care, so that a change shows up as one line.</summary>
public sealed partial class ShapeTests
{
    [Fact]
    public void Every_entry_is_well_set() => Entry.All.Where(IsBadlySet).ShouldBeEmpty();

    [Fact]
    public void Every_key_is_small_letters_in_two_parts_or_more() =>
        Entry.All.Where(entry => !Key().IsMatch(entry.Key)).ShouldBeEmpty();

    [Fact]
    public void Every_file_has_one_entry_a_line() =>
        Sources.OfBot(".json").Where(file => file.Path.StartsWith("src/Bot/Words/", StringComparison.Ordinal))
            .SelectMany(file => file.Text.TrimEnd().Split('\n').Where(line => !Line().IsMatch(line)).Select(line => $"{file.Path}: {line}"))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData(" Hello")]
    [InlineData("Hello ")]
    [InlineData("Hello  there")]
    [InlineData("Hello...")]
    [InlineData("It's here")]
    [InlineData("Say \"help\"")]
    [InlineData("Hello\u00A0there")]
    [InlineData("{n|one: |other: # people}")]
    public void A_badly_set_entry_is_seen(string text) => IsBadlySet(Entry.Bad(Language.English, text)).ShouldBeTrue();

    private static bool IsBadlySet(Entry entry) =>
        Slip().IsMatch(entry.Text) || entry.Said.Any(said => said.Length == 0 || said != said.Trim());

    [GeneratedRegex("""[ ]{2}|\.\.\.|['"\t\r\u00A0\u202F\u200B]|[ ]\n|^\s|\s$""", RegexOptions.None, 1000)]
    private static partial Regex Slip();

    [GeneratedRegex(@"^[a-z]+(\.[a-z0-9_]+)+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("""^(\{|\}|  "[^"]+": "(\\.|[^"\\])*",?)$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();
}

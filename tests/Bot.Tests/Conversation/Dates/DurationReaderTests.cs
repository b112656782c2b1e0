using CatBot.Bot.Conversation.Dates;

namespace CatBot.Bot.Tests.Conversation.Dates;

public sealed class DurationReaderTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> English => ReadingTable.Rows("durations.en.txt");

    public static IEnumerable<TheoryDataRow<string, string, string>> French => ReadingTable.Rows("durations.fr.txt");

    [Theory]
    [MemberData(nameof(English))]
    public void English_says(string _, string text, string expected) => Read(text, french: false).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(French))]
    public void French_says(string _, string text, string expected) => Read(text, french: true).ShouldBe(expected);

    private static string Read(string text, bool french) => DurationReader.Read(text, french) switch
    {
        null => "-",
        (var minutes, "") => $"{minutes}",
        var (minutes, rest) => $"{minutes} | {rest}",
    };
}

using CatBot.Bot.Conversation.Dates;
using NodaTime;

namespace CatBot.Bot.Tests.Conversation.Dates;

public sealed class DateReaderTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> English => ReadingTable.Rows("dates.en.txt");

    public static IEnumerable<TheoryDataRow<string, string, string>> French => ReadingTable.Rows("dates.fr.txt");

    [Theory]
    [MemberData(nameof(English))]
    public void English_says(string now, string text, string expected) => Read(text, french: false, now).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(French))]
    public void French_says(string now, string text, string expected) => Read(text, french: true, now).ShouldBe(expected);

    private static string Read(string text, bool french, string now) => DateReader.Read(text, french, ReadingTable.Moment(now)) switch
    {
        DateReading.Found(var found) => Said(found),
        DateReading.Impossible(var words) => $"!{words}",
        _ => "-",
    };

    private static string Said(FoundDate found)
    {
        var time = found.Time is { } at ? $" {at:HH:mm}" : "";
        var rest = found.Rest.Length > 0 ? $" | {found.Rest}" : "";
        return $"{found.Date:uuuu-MM-dd}{time}{rest}";
    }
}

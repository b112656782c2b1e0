using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Bot.Tests.Conversation.Dates;

public sealed class RecurrenceReaderTests
{
    private static readonly LocalDateTime Now = new(2026, 11, 18, 10, 15);

    public static IEnumerable<TheoryDataRow<string, string, string>> English => ReadingTable.Rows("series.en.txt");

    public static IEnumerable<TheoryDataRow<string, string, string>> French => ReadingTable.Rows("series.fr.txt");

    [Theory]
    [MemberData(nameof(English))]
    public void English_says(string now, string text, string expected) => Read(text, french: false, now).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(French))]
    public void French_says(string now, string text, string expected) => Read(text, french: true, now).ShouldBe(expected);

    [Fact]
    public void A_day_that_was_not_said_is_the_day_of_the_first_meeting()
    {
        Found("monthly").Starting(new LocalDate(2026, 11, 10)).ShouldBe(Recurrence.Monthly(2, IsoDayOfWeek.Tuesday));
        Found("every week").Starting(new LocalDate(2026, 11, 10)).ShouldBe(Recurrence.Weekly(1, IsoDayOfWeek.Tuesday));
        Found("every Friday").Starting(new LocalDate(2026, 11, 10)).ShouldBe(Recurrence.Weekly(1, IsoDayOfWeek.Friday));
    }

    [Fact]
    public void Monthly_from_a_fifth_weekday_is_the_last_of_each_month() =>
        Found("monthly").Starting(new LocalDate(2026, 11, 30)).ShouldBe(Recurrence.Monthly(-1, IsoDayOfWeek.Monday));

    private static FoundRecurrence Found(string text) =>
        RecurrenceReader.Read(text, french: false, Now).ShouldBeOfType<RecurrenceReading.Found>().Recurrence;

    private static string Read(string text, bool french, string now) => RecurrenceReader.Read(text, french, ReadingTable.Moment(now)) switch
    {
        RecurrenceReading.Found((var rule, "")) => $"{rule}",
        RecurrenceReading.Found(var (rule, rest)) => $"{rule} | {rest}",
        RecurrenceReading.Impossible(var words) => $"!{words}",
        _ => "-",
    };
}

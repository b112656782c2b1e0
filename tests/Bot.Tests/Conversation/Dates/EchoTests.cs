using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Words;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Bot.Tests.Conversation.Dates;

/// <summary>What CatBot says back is read as the same thing, in both languages, so that a person may copy it.</summary>
public sealed class EchoTests
{
    private static readonly Gen<LocalDateTime> Nows =
        from day in Gen.Choose(0, 20_000)
        from minute in Gen.Choose(0, (24 * 60) - 1)
        select new LocalDate(2000, 1, 1).PlusDays(day).AtMidnight().PlusMinutes(minute);

    private static readonly Gen<(LocalDateTime Now, LocalDateTime Then)> Futures =
        from now in Nows
        from days in Gen.Choose(1, 1500)
        from minute in Gen.Choose(0, (24 * 60) - 1)
        select (now, now.Date.PlusDays(days).AtMidnight().PlusMinutes(minute));

    private static readonly Gen<IsoDayOfWeek> Weekdays = Gen.Choose(1, 7).Select(day => (IsoDayOfWeek)day);

    private static readonly Gen<Recurrence> Rules = Gen.OneOf(
        from every in Gen.Choose(1, 52)
        from days in Weekdays.NonEmptyListOf()
        select Recurrence.Weekly(every, [.. days]),
        from every in Gen.Choose(1, 52)
        from nth in Gen.Elements(-1, 1, 2, 3, 4, 5)
        from day in Weekdays
        select Recurrence.Monthly(nth, day) with { Every = every });

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void A_day_reads_back_as_the_same_day(Language language) => Prop.ForAll(Futures.ToArbitrary(), moment =>
        Read(Phrases.In(language).Day(moment.Then.Date, moment.Now.Date), language, moment.Now)
            == new FoundDate(moment.Then.Date, null, "")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void A_day_and_time_read_back_as_the_same_moment(Language language) => Prop.ForAll(Futures.ToArbitrary(), moment =>
    {
        var words = Phrases.In(language);
        var said = $"{words.Day(moment.Then.Date, moment.Now.Date)}, {words.Time(moment.Then.TimeOfDay)}";
        return Read(said, language, moment.Now) == new FoundDate(moment.Then.Date, moment.Then.TimeOfDay, "");
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void A_length_reads_back_as_the_same_length(Language language) => Prop.ForAll(Gen.Choose(1, 299).ToArbitrary(), minutes =>
        DurationReader.Read(Phrases.In(language).Duration(minutes), language is Language.French) == new FoundDuration(minutes, "")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void A_rhythm_reads_back_as_the_same_rule(Language language) => Prop.ForAll(Rules.ToArbitrary(), Nows.ToArbitrary(), (rule, now) =>
    {
        var limited = rule with { Until = now.Date.PlusDays(200), Skips = [now.Date.PlusDays(20), now.Date.PlusDays(400)] };
        return ReadRule(Phrases.In(language).Series(limited, new LocalTime(18, 30), now.Date), language, now) == limited;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void The_name_of_a_zone_reads_back_as_a_zone_of_that_name(Language language)
    {
        var names = DateTimeZoneProviders.Tzdb.Ids.Select(id => Name(id, language)).Where(name => !name.Contains("UTC", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        names.Count.ShouldBe(10);
        names.ShouldAllBe(name => Name(ZoneReader.Read(name)!, language) == name);
    }

    private static string Name(string id, Language language) => Phrases.In(language).Zone(DateTimeZoneProviders.Tzdb[id], Instant.FromUtc(2026, 12, 1, 0, 0));

    private static FoundDate? Read(string text, Language language, LocalDateTime now) =>
        (DateReader.Read(text, language is Language.French, now) as DateReading.Found)?.Date;

    private static Recurrence? ReadRule(string text, Language language, LocalDateTime now) =>
        (RecurrenceReader.Read(text, language is Language.French, now) as RecurrenceReading.Found)?.Recurrence.Rule;
}

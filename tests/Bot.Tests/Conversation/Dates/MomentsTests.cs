using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Words;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace CatBot.Bot.Tests.Conversation.Dates;

public sealed class MomentsTests
{
    private static readonly LocalDate Today = new(2026, 11, 18);
    private static readonly Phrases English = Phrases.In(Language.English);
    private static readonly Phrases French = Phrases.In(Language.French);

    [Fact]
    public void A_moment_is_said_with_its_day_its_time_and_its_zone()
    {
        English.Moment(At("America/Vancouver"), Today).ShouldBe("Tue 24 Nov, 18:30 Pacific");
        Plain(French.Moment(At("America/Vancouver"), Today)).ShouldBe("mar. 24 nov., 18 h 30, heure du Pacifique");
    }

    [Fact]
    public void The_year_is_said_when_the_day_is_more_than_ten_months_away()
    {
        English.Day(new(2027, 9, 18), Today).ShouldBe("Sat 18 Sep");
        English.Day(new(2027, 9, 19), Today).ShouldBe("Sun 19 Sep 2027");
        French.Day(new(2025, 12, 1), Today).ShouldBe("lun. 1er déc. 2025");
        English.Day(new(2026, 11, 3), Today).ShouldBe("Tue 3 Nov");
    }

    [Theory]
    [InlineData(6, 5, "06:05", "6 h 05")]
    [InlineData(18, 0, "18:00", "18 h")]
    [InlineData(0, 30, "00:30", "0 h 30")]
    public void A_time_is_said_on_a_24_hour_clock(int hour, int minute, string english, string french)
    {
        English.Time(new(hour, minute)).ShouldBe(english);
        Plain(French.Time(new(hour, minute))).ShouldBe(french);
    }

    [Theory]
    [InlineData(15, "15 min")]
    [InlineData(60, "1 h")]
    [InlineData(65, "1 h 05")]
    [InlineData(150, "2 h 30")]
    public void A_length_is_said_in_hours_and_minutes(int minutes, string expected)
    {
        English.Duration(minutes).ShouldBe(expected);
        Plain(French.Duration(minutes)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("America/Vancouver", "Pacific", "heure du Pacifique")]
    [InlineData("Canada/Pacific", "Pacific", "heure du Pacifique")]
    [InlineData("America/Dawson_Creek", "Northeast BC", "heure du nord-est de la C.-B.")]
    [InlineData("America/Fort_Nelson", "Northeast BC", "heure du nord-est de la C.-B.")]
    [InlineData("America/Creston", "Creston", "heure de Creston")]
    [InlineData("America/Edmonton", "Mountain", "heure des Rocheuses")]
    [InlineData("America/Whitehorse", "Yukon", "heure du Yukon")]
    [InlineData("America/Regina", "Saskatchewan", "heure de la Saskatchewan")]
    [InlineData("America/Winnipeg", "Central", "heure du Centre")]
    [InlineData("America/Montreal", "Eastern", "heure de l’Est")]
    [InlineData("America/Halifax", "Atlantic", "heure de l’Atlantique")]
    [InlineData("America/St_Johns", "Newfoundland", "heure de Terre-Neuve")]
    [InlineData("Europe/Paris", "Paris (UTC+1)", "Paris (UTC+1)")]
    [InlineData("Asia/Kolkata", "Kolkata (UTC+5:30)", "Kolkata (UTC+5:30)")]
    [InlineData("America/Los_Angeles", "Los Angeles (UTC-8)", "Los Angeles (UTC-8)")]
    [InlineData("Etc/GMT+8", "UTC-8", "UTC-8")]
    [InlineData("UTC", "UTC", "UTC")]
    public void A_zone_is_called_what_people_call_it(string id, string english, string french)
    {
        var moment = At(id);
        English.Zone(moment.Zone, moment.ToInstant()).ShouldBe(english);
        French.Zone(moment.Zone, moment.ToInstant()).ShouldBe(french);
    }

    [Fact]
    public void A_rhythm_is_said_so_that_a_second_tuesday_cannot_be_taken_for_every_other_one()
    {
        Said(Recurrence.Monthly(2, Tuesday)).ShouldBe(("every 2nd Tuesday of the month at 18:30", "le 2e mardi du mois, à 18 h 30"));
        Said(Recurrence.Weekly(2, Tuesday)).ShouldBe(("every 2 weeks on Tuesday at 18:30", "toutes les 2 semaines, le mardi, à 18 h 30"));
    }

    [Fact]
    public void Each_kind_of_rhythm_has_its_words()
    {
        Said(Recurrence.Once).ShouldBe(("once at 18:30", "une fois, à 18 h 30"));
        Said(Recurrence.Weekly(1, Tuesday)).ShouldBe(("every Tuesday at 18:30", "chaque mardi, à 18 h 30"));
        Said(Recurrence.Weekly(1, Monday, Wednesday, Friday)).ShouldBe(
            ("every week on Monday, Wednesday and Friday at 18:30", "chaque semaine, le lundi, le mercredi et le vendredi, à 18 h 30"));
        Said(Recurrence.Monthly(-1, Thursday) with { Every = 2 }).ShouldBe(
            ("every 2 months on the last Thursday at 18:30", "tous les 2 mois, le dernier jeudi, à 18 h 30"));
    }

    [Fact]
    public void The_end_and_the_days_left_out_are_said()
    {
        Said(Recurrence.Weekly(1, Tuesday) with { Until = new(2027, 6, 29), Skips = [new(2026, 12, 22), new(2026, 12, 29)] }).ShouldBe((
            "every Tuesday at 18:30, until Tue 29 Jun, except Tue 22 Dec and Tue 29 Dec",
            "chaque mardi, à 18 h 30, jusqu’au mar. 29 juin, sauf le mar. 22 déc. et le mar. 29 déc."));
        Said(Recurrence.Weekly(1, Tuesday) with { Count = 10 }).ShouldBe(("every Tuesday at 18:30, 10 times", "chaque mardi, à 18 h 30, 10 fois"));
    }

    private static (string English, string French) Said(Recurrence rule) =>
        (English.Series(rule, new(18, 30), Today), Plain(French.Series(rule, new(18, 30), Today)));

    private static ZonedDateTime At(string zone) => new LocalDateTime(2026, 11, 24, 18, 30).InZoneStrictly(DateTimeZoneProviders.Tzdb[zone]);

    private static string Plain(string said) => said.Replace(Typography.UnbreakableSpace, ' ');
}

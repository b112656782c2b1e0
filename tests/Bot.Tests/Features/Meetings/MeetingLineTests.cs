using CatBot.Bot.Conversation;
using CatBot.Bot.Features.Meetings;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace CatBot.Bot.Tests.Features.Meetings;

/// <summary>One line, read on Monday 16 November 2026 at ten.</summary>
public sealed class MeetingLineTests
{
    [Fact]
    public void A_whole_meeting_stands_in_one_line()
    {
        var draft = English("Housing table every 2nd Tuesday 18:30 for 1h online https://meet.example.org/housing or City Hall room 3");
        (draft.Title, draft.Recurrence, draft.Time, draft.Minutes).ShouldBe(("Housing table", Recurrence.Monthly(2, Tuesday), new LocalTime(18, 30), 60));
        (draft.Link, draft.Place).ShouldBe(("https://meet.example.org/housing", "City Hall room 3"));
    }

    [Fact]
    public void A_whole_meeting_stands_in_one_french_line()
    {
        var draft = French("Table du logement chaque mardi 18 h 30 pendant 1 h 30, en ligne https://meet.example.org/logement ou salle 3 de l’hôtel de ville");
        (draft.Title, draft.Recurrence, draft.Time, draft.Minutes).ShouldBe(("Table du logement", Recurrence.Weekly(1, Tuesday), new LocalTime(18, 30), 90));
        (draft.Link, draft.Place).ShouldBe(("https://meet.example.org/logement", "salle 3 de l’hôtel de ville"));
    }

    [Theory]
    [InlineData("Budget talk next Thursday noon at City Hall with @sam and @alex", "Budget talk", "City Hall", 26, 12)]
    [InlineData("Budget talk at City Hall tomorrow at 3pm", "Budget talk", "City Hall", 17, 15)]
    [InlineData("Budget talk in the church basement, Thursday 10:00", "Budget talk", "the church basement", 19, 10)]
    [InlineData("Thursday 10:00 Budget talk", "Budget talk", null, 19, 10)]
    [InlineData("Thursday 10:00 Budget talk at City Hall", "Budget talk", "City Hall", 19, 10)]
    [InlineData("Coffee with Elder Rose Thursday 10:00", "Coffee with Elder Rose", null, 19, 10)]
    [InlineData("Meet and greet tomorrow 10:00 in person at the library", "Meet and greet", "the library", 17, 10)]
    [InlineData("<b>Picnic</b> & *games* tomorrow 10:00", "<b>Picnic</b> & *games*", null, 17, 10)]
    [InlineData("👩‍👩‍👧 picnic tomorrow 10:00", "👩‍👩‍👧 picnic", null, 17, 10)]
    [InlineData("اجتماع الإسكان tomorrow 10:00", "اجتماع الإسكان", null, 17, 10)]
    public void What_stands_before_the_date_is_the_title(string line, string title, string? place, int day, int hour)
    {
        var draft = English(line);
        (draft.Title, draft.Place, draft.Date, draft.Time).ShouldBe((title, place, new LocalDate(2026, 11, day), new LocalTime(hour, 0)));
    }

    [Fact]
    public void People_are_named_with_an_at() => English("Budget talk tomorrow noon with @sam and @alex").People.ShouldBe(["sam", "alex"]);

    [Theory]
    [InlineData("Talk tomorrow 10:00 by phone 604 555 0199 code 1234#", "604 555 0199 code 1234#")]
    [InlineData("Talk tomorrow 10:00 https://meet.example.org/a or dial-in +1 604 555 0199", "+1 604 555 0199")]
    public void A_number_to_call_is_a_way_in(string line, string number)
    {
        var draft = English(line);
        (draft.DialIn, draft.Title, draft.Place).ShouldBe((number, "Talk", null));
    }

    [Theory]
    [InlineData("Talk tomorrow 18:30-19:45", 75)]
    [InlineData("Talk tomorrow from 6 to 7:30 pm", 90)]
    [InlineData("Talk tomorrow 22:00-0:30", 150)]
    [InlineData("Talk tomorrow 18:30", 60)]
    public void A_length_may_be_said_by_its_end(string line, int minutes) => English(line).Minutes.ShouldBe(minutes);

    [Theory]
    [InlineData("Talk")]
    [InlineData("Talk 18:30")]
    public void A_line_without_its_day_leaves_the_day_open(string line) => English(line).Date.ShouldBeNull();

    [Fact]
    public void A_line_without_a_time_leaves_the_time_open() => English("Talk every Tuesday").Time.ShouldBeNull();

    [Fact]
    public void An_end_before_the_start_is_refused() => Read("Talk tomorrow 19:30-18:30", Language.English).Why.ShouldBe(Refusal.TheEndIsBeforeTheStart);

    [Fact]
    public void A_day_that_no_calendar_has_is_refused() => Read("Talk on 31 February 10:00", Language.English).Why.ShouldBe(Refusal.TheDateDoesNotExist);

    [Fact]
    public void A_rhythm_that_no_series_keeps_is_refused() => Read("Talk every 1st and 3rd Tuesday 10:00", Language.English).Why.ShouldBe(Refusal.TheRhythmIsUnclear);

    [Theory]
    [InlineData("Talk tomorrow 10:00 javascript:alert", "javascript:alert")]
    [InlineData("Talk tomorrow 10:00 on zoom www.meet.example.org/a.", "https://www.meet.example.org/a")]
    public void What_looks_like_a_link_is_left_for_the_rules_to_judge(string line, string link) => English(line).Link.ShouldBe(link);

    [Fact]
    public void Ten_thousand_letters_are_read_in_a_moment() => English(string.Concat(Enumerable.Repeat("at The 18:30 or ", 700))).Link.ShouldBeNull();

    private static MeetingDraft English(string line) => Read(line, Language.English).Value!;

    private static MeetingDraft French(string line) => Read(line, Language.French).Value!;

    private static Decision<MeetingDraft> Read(string line, Language language)
    {
        var coalition = new Coalition { Id = Id<Coalition>.At(Neighbourhood.Monday), Name = "Harbour", Zone = "America/Vancouver" };
        var person = new Person { Id = Id<Person>.At(Neighbourhood.Monday), Name = "Maria", Zone = "America/Vancouver", Language = language };
        var membership = new Membership { Id = Id<Membership>.At(Neighbourhood.Monday), CoalitionId = coalition.Id, PersonId = person.Id };
        return MeetingLine.Read(new(person, membership, coalition, new("web", "", "maria"), Spot.Direct), new Arguments(line), Neighbourhood.Monday);
    }
}

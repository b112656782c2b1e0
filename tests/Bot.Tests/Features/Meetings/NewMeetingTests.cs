using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Meetings;

public sealed class NewMeetingTests
{
    private const string Housing = "/meeting Housing table every 2nd Tuesday 18:30 for 1h online https://meet.example.org/housing or City Hall room 3";

    [Theory]
    [InlineData(Language.English, Housing)]
    [InlineData(Language.French, "/réunion Table du logement chaque 2e mardi 18 h 30 pendant 1 h, en ligne https://meet.example.org/logement ou salle 3 de l’hôtel de ville")]
    public async Task One_line_makes_a_series_and_says_it_back_in_full(Language language, string line)
    {
        await using var here = Neighbourhood.Open();
        var maria = await Speaking(here, here.Maria, language);
        var reply = await here.Say(maria, line);
        Approved.Match($"Meetings/made.{Code(language)}", PlainText.Draw(reply.Answer!, maria.Reader));
        (await Meetings(here)).Select(meeting => meeting.Start).Take(2).ShouldBe([new(2026, 12, 8, 18, 30), new(2027, 1, 12, 18, 30)]);
    }

    [Fact]
    public async Task Everybody_is_invited_at_once()
    {
        await using var here = Neighbourhood.Open();
        await here.Say(here.Maria, Housing);
        await here.Turn(Duration.FromHours(1));
        foreach (var one in new[] { here.Maria, here.Sam, here.Alex, here.Joe }) here.Letters(one).ShouldHaveSingleItem().Text.ShouldContain("https://meet.example.org/housing");
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Without_words_a_form_asks(Language language)
    {
        await using var here = Neighbourhood.Open();
        var maria = await Speaking(here, here.Maria, language);
        Approved.Match($"Meetings/form.{Code(language)}", PlainText.Draw((await here.Say(maria, "/meeting")).Form!, maria.Reader));
    }

    [Fact]
    public async Task What_a_line_leaves_open_is_asked_by_a_form_that_knows_the_rest()
    {
        await using var here = Neighbourhood.Open();
        var form = (await here.Say(here.Maria, "/meeting Housing table every Tuesday at City Hall with @sam")).Form!;
        form.Fields.Where(field => field.Value is { Length: > 0 }).Select(field => (field.Name, field.Value)).ShouldBe(
        [
            ("title", "Housing table"), ("date", "2026-11-16"), ("minutes", "1 h"), ("repeat", "every Tuesday"), ("place", "City Hall"), ("people", "Sam"), ("zone", "Pacific"),
        ]);
        await here.Send(here.Maria, form, ("time", "18:30"));
        (await Meetings(here))[0].Start.ShouldBe(new(2026, 11, 17, 18, 30));
        (await here.Nudges()).Where(nudge => nudge.Kind is NudgeKind.MeetingInvitation).Select(nudge => nudge.PersonId).ToHashSet()
            .ShouldBe([here.Sam.Person.Id, here.Maria.Person.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task Undo_takes_all_of_it_back_before_anybody_heard()
    {
        await using var here = Neighbourhood.Open();
        var made = await here.Say(here.Maria, Housing);
        await here.Press(here.Maria, made.Answer!, "Undo");
        (await Meetings(here)).ShouldAllBe(meeting => meeting.CancelledAt != null);
        await here.Turn(Duration.FromDays(30));
        here.Letters(here.Sam).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_coordinators_make_meetings_and_others_see_the_list()
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Sam, Housing)).Refused.ShouldBe(Refusal.OnlyACoordinatorMayDoThis);
        (await here.Say(here.Sam, "/meeting")).Answer!.Parts.ShouldBe([new Text("No meeting is planned yet. You will hear from me when there is one.")]);
    }

    [Theory]
    [InlineData("/meeting Talk on 31 February 10:00", Refusal.TheDateDoesNotExist)]
    [InlineData("/meeting Talk today 9:00", Refusal.TheMomentIsPast)]
    [InlineData("/meeting Talk tomorrow 19:30-18:30", Refusal.TheEndIsBeforeTheStart)]
    [InlineData("/meeting Talk tomorrow 10:00 https://zoom", Refusal.TheLinkIsNotALink)]
    [InlineData("/meeting Talk tomorrow 10:00 javascript:alert", Refusal.TheLinkIsNotALink)]
    [InlineData("/meeting Talk tomorrow 10:00 with @nobody", Refusal.NobodyHasThatName)]
    [InlineData("/meeting Talk tomorrow 10:00 with @maria", Refusal.NobodyIsInvited)]
    [InlineData("/meeting Talk every Tuesday 10:00 until 1 November 2026", Refusal.TheEndIsBeforeTheStart)]
    public async Task A_line_that_cannot_be_is_answered_in_one_sentence_and_makes_nothing(string line, Refusal why)
    {
        await using var here = Neighbourhood.Open();
        var reply = await here.Say(here.Maria, line);
        (reply.Refused, reply.Answer!.Parts.Length).ShouldBe((why, 1));
        await Nothing(here);
    }

    [Theory]
    [InlineData("title", " ", Refusal.TheTitleIsMissing)]
    [InlineData("date", "2026-02-31", Refusal.TheDateDoesNotExist)]
    [InlineData("date", "soon", Refusal.TheDateIsMissing)]
    [InlineData("date", "2026-11-15", Refusal.TheMomentIsPast)]
    [InlineData("time", "late", Refusal.TheTimeIsMissing)]
    [InlineData("minutes", "-30", Refusal.TheEndIsBeforeTheStart)]
    [InlineData("minutes", "3 days", Refusal.TheMeetingIsTooLong)]
    [InlineData("repeat", "now and then", Refusal.TheRhythmIsUnclear)]
    [InlineData("link", "the usual one", Refusal.TheLinkIsNotALink)]
    [InlineData("zone", "Mars", Refusal.TheZoneDoesNotExist)]
    [InlineData("people", "Sam, Nobody", Refusal.NobodyHasThatName)]
    public async Task A_field_that_cannot_be_is_named_and_nothing_is_made(string field, string value, Refusal why)
    {
        await using var here = Neighbourhood.Open();
        var form = (await here.Say(here.Maria, "/meeting Housing table")).Form!;
        var reply = await here.Send(here.Maria, form, [("date", "2026-11-24"), ("time", "18:30"), (field, value)]);
        (reply.Refused, reply.BadField).ShouldBe((why, field));
        await Nothing(here);
    }

    [Fact]
    public async Task Ten_thousand_letters_are_too_long()
    {
        await using var here = Neighbourhood.Open();
        var form = (await here.Say(here.Maria, "/meeting Housing table")).Form!;
        (await here.Send(here.Maria, form, ("title", new('a', 10_000)), ("date", "2026-11-24"), ("time", "18:30"))).Refused.ShouldBe(Refusal.TheTextIsTooLong);
        (await here.Say(here.Maria, $"/meeting {new string('a', 10_000)} tomorrow 10:00")).Refused.ShouldBe(Refusal.TheTextIsTooLong);
        await Nothing(here);
    }

    [Theory]
    [InlineData("<script>alert(1)</script> & *games*")]
    [InlineData("اجتماع الإسكان")]
    [InlineData("👩‍👩‍👧 picnic")]
    public async Task Any_title_is_words_and_nothing_else(string title)
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Maria, $"/meeting {title} tomorrow 10:00")).Answer!.Parts[0].ShouldBe(new Text($"Done: {title} is on the calendar."));
    }

    [Fact]
    public async Task A_list_of_people_who_all_moved_on_invites_nobody()
    {
        await using var here = Neighbourhood.Open();
        await Left(here, here.Sam);
        (await here.Say(here.Maria, "/meeting Talk tomorrow 10:00 with @sam")).Refused.ShouldBe(Refusal.NobodyIsInvited);
        (await here.Say(here.Maria, "/meeting Talk tomorrow 10:00 with @sam @joe")).Refused.ShouldBe(Refusal.ThePersonHasMovedOn);
    }

    [Fact]
    public async Task A_coalition_with_nobody_else_cannot_meet()
    {
        await using var here = Neighbourhood.Open();
        foreach (var one in new[] { here.Sam, here.Alex, here.Joe }) await Left(here, one);
        (await here.Say(here.Maria, "/meeting Talk tomorrow 10:00")).Refused.ShouldBe(Refusal.NobodyIsInvited);
    }

    [Fact]
    public async Task Of_two_people_of_one_name_nobody_is_guessed()
    {
        await using var here = Neighbourhood.Open();
        await using (var db = here.Db())
        {
            new Settlers(db, here.Coalition, Neighbourhood.Monday).Add("Sàm", Role.Member);
            await db.SaveChangesAsync();
        }

        (await here.Say(here.Maria, "/meeting Talk tomorrow 10:00 with @Sam")).Refused.ShouldBe(Refusal.SeveralPeopleHaveThatName);
        await Nothing(here);
    }

    internal static string Code(Language language) => language is Language.French ? "fr" : "en";

    internal static async Task<Neighbour> Speaking(Neighbourhood here, Neighbour who, Language language) => language is Language.French ? await here.InFrench(who) : who;

    internal static async Task<List<Meeting>> Meetings(Neighbourhood here)
    {
        await using var db = here.Db();
        return await db.Meetings.AsNoTracking().OrderBy(meeting => meeting.StartsAt).ToListAsync();
    }

    private static async Task Nothing(Neighbourhood here)
    {
        await using var db = here.Db();
        (await db.Series.CountAsync(), await db.Meetings.CountAsync(), await db.Nudges.CountAsync()).ShouldBe((0, 0, 0));
    }

    private static async Task Left(Neighbourhood here, Neighbour who)
    {
        await using var db = here.Db();
        await db.Memberships.Where(member => member.PersonId == who.Person.Id).ExecuteUpdateAsync(member => member.SetProperty(one => one.Standing, Standing.MovedOn));
    }
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Meetings;

public sealed class AnswerTests
{
    private static readonly LocalDateTime _start = new(2026, 12, 1, 18, 30);

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task The_ladder_says_the_way_in_each_time(Language language)
    {
        await using var here = Neighbourhood.Open();
        var sam = language is Language.French ? await here.InFrench(here.Sam) : here.Sam;
        var meeting = await Meet(here);
        await here.Turn(Duration.Zero);
        await here.Press(sam, $"rsvp {meeting.Id} maybe");
        await here.TurnTo(meeting.StartsAt - Duration.FromDays(1) - Duration.FromHours(2));
        await here.Press(sam, $"rsvp {meeting.Id} by_phone");
        await here.TurnTo(meeting.EndsAt);

        Approved.Match($"Meetings/ladder.{Code(language)}", string.Join("\n\n---\n", here.Letters(sam).Select(letter => letter.Text)));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Every_answer_is_said_back(Language language)
    {
        await using var here = Neighbourhood.Open();
        var joe = language is Language.French ? await here.InFrench(here.Joe) : here.Joe;
        var meeting = await Meet(here);
        var told = new List<string>();
        foreach (var line in new[] { "", "in_person", "ride", "by_video", "by_phone", "coming", "maybe", "no", "stand_in", "stand_in Sam", "stand_in Cousin Ray", "stand_in Joe", "thoughts", "thoughts Bring the map" })
            told.Add($"> {line}\n{PlainText.Draw((await here.Press(joe, $"rsvp {meeting.Id} {line}".Trim())).Answer!, joe.Reader)}");

        Approved.Match($"Meetings/answers.{Code(language)}", string.Join("\n\n", told));
    }

    [Fact]
    public async Task Plain_words_answer_the_meeting_that_was_asked_about()
    {
        await using var here = Neighbourhood.Open();
        var meeting = await Meet(here);
        await here.Turn(Duration.Zero);
        await here.Say(here.Sam, "can't, kid is sick");

        var rsvp = await AnswerOf(here, meeting, here.Sam);
        rsvp!.Answer.ShouldBe(Answer.No);
        rsvp.Note!.ShouldContain("kid is sick");
        here.Mailbox.Refreshed.ShouldHaveSingleItem().Card.Status!.Words.ShouldBe("You can’t make it. That is fine.");
    }

    [Fact]
    public async Task Unclear_words_change_nothing_and_show_the_buttons()
    {
        await using var here = Neighbourhood.Open();
        var meeting = await Meet(here);
        await here.Turn(Duration.Zero);
        var reply = await here.Say(here.Sam, "the river is high today");

        (await AnswerOf(here, meeting, here.Sam)).ShouldBeNull();
        reply.Answer!.Parts.OfType<Buttons>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_old_card_of_a_cancelled_meeting_answers_kindly_and_loses_its_buttons()
    {
        await using var here = Neighbourhood.Open();
        var meeting = await Meet(here);
        await using (var db = here.Db())
        {
            (await db.Meetings.SingleAsync()).CancelledAt = Neighbourhood.Monday;
            await db.SaveChangesAsync();
        }

        var reply = await here.Press(here.Sam, $"rsvp {meeting.Id} by_phone");
        reply.Answer!.Parts.ShouldHaveSingleItem();
        reply.Card!.Buttons.ShouldBeNull();
        (await AnswerOf(here, meeting, here.Sam)).ShouldBeNull();
    }

    [Fact]
    public async Task A_stand_in_whom_the_bot_knows_is_invited_with_a_card_of_their_own()
    {
        await using var here = Neighbourhood.Open();
        var meeting = await Meet(here, here.Alex);
        await here.Press(here.Alex, $"rsvp {meeting.Id} stand_in");
        await here.Say(here.Alex, "Sam");
        await here.Turn(Duration.Zero);

        (await AnswerOf(here, meeting, here.Alex))!.StandInId.ShouldBe(here.Sam.Person.Id);
        here.Letters(here.Sam).ShouldHaveSingleItem().Text.ShouldContain("Alex asked if you could come in their place.");
    }

    [Fact]
    public async Task Only_a_coordinator_answers_for_somebody_else_and_it_is_written_down()
    {
        await using var here = Neighbourhood.Open();
        var meeting = await Meet(here);
        (await here.Say(here.Sam, "/rsvp @alex yes")).Refused.ShouldBe(Refusal.OnlyACoordinatorMayDoThis);
        await here.Say(here.Maria, "/rsvp @alex yes by phone");

        (await AnswerOf(here, meeting, here.Alex))!.Answer.ShouldBe(Answer.ByPhone);
        await using var db = here.Db();
        (await db.Audit.SingleAsync()).AboutId.ShouldBe(here.Alex.Person.Id);
    }

    [Fact]
    public async Task Names_are_for_coordinators_alone()
    {
        await using var here = Neighbourhood.Open();
        var meeting = await Meet(here);
        await here.Press(here.Sam, $"rsvp {meeting.Id} no grieving");

        foreach (var reply in new[] { await here.Say(here.Joe, "/who"), await here.SayToAll(here.Maria, "/who") })
        {
            var text = PlainText.Draw(reply.Answer!, here.Joe.Reader);
            text.ShouldNotContain("Sam");
            text.ShouldNotContain("grieving");
        }

        PlainText.Draw((await here.Say(here.Maria, "/who")).Answer!, here.Maria.Reader).ShouldContain("Sam: Can’t (grieving)");
    }

    [Fact]
    public async Task Running_late_reaches_whoever_leads()
    {
        await using var here = Neighbourhood.Open();
        var meeting = await Meet(here);
        here.Clock.TurnTo(meeting.StartsAt - Duration.FromMinutes(5));
        await here.Press(here.Sam, $"late {meeting.Id} 10 min late, bus");
        await here.Turn(Duration.Zero);

        here.Letters(here.Maria).Last().Text.ShouldContain("Sam will be a bit late for Housing table.\nThey wrote: 10 min late, bus");
        (await AnswerOf(here, meeting, here.Sam))!.Answer.ShouldBe(Answer.Coming);
    }

    private static string Code(Language language) => language is Language.French ? "fr" : "en";

    private static async Task<Rsvp?> AnswerOf(Neighbourhood here, Meeting meeting, Neighbour who)
    {
        await using var db = here.Db();
        return await db.Rsvps.FindAsync(meeting.Id, who.Person.Id);
    }

    private static async Task<Meeting> Meet(Neighbourhood here, params Neighbour[] invited)
    {
        await using var db = here.Db();
        var series = new Series
        {
            Id = Id<Series>.At(Neighbourhood.Monday), CoalitionId = here.Coalition.Id, Title = "Housing table", Recurrence = Recurrence.Once, Start = _start,
            Minutes = 60, Zone = here.Coalition.Zone, Venue = new("https://example.org/j/1", "+1 250 555 0100", "City Hall, room 3", "Ramp on Main Street"),
            CreatedAt = Neighbourhood.Monday,
        };
        db.Add(series);
        db.AddRange(invited.Select(one => new Invitee { SeriesId = series.Id, PersonId = one.Person.Id }));
        var meeting = SeriesRoll.Occurrences(series, [], Neighbourhood.Monday)[0];
        db.Add(meeting);
        await db.SaveChangesAsync();
        await new Outbox(here.Databases).AddAsync(db, await MeetingPlan.NudgesAsync(db, [meeting], Neighbourhood.Monday));
        return meeting;
    }
}

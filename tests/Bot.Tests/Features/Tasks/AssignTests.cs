using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Tasks;

public sealed class AssignTests
{
    private static readonly Instant _tuesdayEvening = Instant.FromUtc(2026, 11, 18, 0, 0);

    [Fact]
    public async Task A_line_says_who_what_by_when_and_how_long()
    {
        await using var here = Neighbourhood.Open();
        var task = await here.Assign("@sam bring the sign-in sheet by Tuesday (15 min)");

        (task.Title, task.Minutes, task.DueAt, task.State).ShouldBe(("bring the sign-in sheet", 15, _tuesdayEvening, TaskState.Offered));
        task.AssigneeId.ShouldBe(here.Sam.Person.Id);
        (await here.Planned(here.Sam)).ShouldBe(["TaskAssigned given-0", "TaskReminder before-0", "TaskOverdue after-0"]);
        (await here.Planned(here.Maria)).ShouldBe(["TaskReturned return-0"]);
    }

    [Theory]
    [InlineData("@sam @joe bring chairs", 2, "bring chairs")]
    [InlineData("@sam, @joe and @alex bring chairs", 3, "bring chairs")]
    [InlineData("any of @sam @joe bring chairs", 1, "bring chairs")]
    [InlineData("@sam or @joe: bring chairs", 1, "bring chairs")]
    [InlineData("@sam to call @joe about the keys", 1, "call @joe about the keys")]
    [InlineData("bring chairs @sam", 1, "bring chairs")]
    [InlineData("bring chairs", 1, "bring chairs")]
    [InlineData("me bring chairs", 1, "bring chairs")]
    [InlineData("@me bring chairs", 1, "bring chairs")]
    [InlineData("@sam <b>bold</b> *chairs* 🪑 كراسي", 1, "<b>bold</b> *chairs* 🪑 كراسي")]
    public async Task Names_before_the_words_are_who_is_asked(string line, int tasks, string title)
    {
        await using var here = Neighbourhood.Open();
        await here.Assign(line);
        (await here.Tasks()).ShouldAllBe(task => task.Title == title);
        (await here.Tasks()).Count.ShouldBe(tasks);
    }

    [Theory]
    [InlineData("@sam", Refusal.TheTaskIsEmpty)]
    [InlineData("@sam by Tuesday", Refusal.TheTaskIsEmpty)]
    [InlineData("@sam chairs by 31 February", Refusal.TheDateDoesNotExist)]
    [InlineData("@sam chairs by 3 March 2020", Refusal.TheMomentIsPast)]
    [InlineData("@sam chairs (0 min)", Refusal.TheMinutesAreNotReasonable)]
    [InlineData("@sam chairs (9000 min)", Refusal.TheMinutesAreNotReasonable)]
    [InlineData("@sam chairs (10 hours)", Refusal.TheMinutesAreNotReasonable)]
    [InlineData("@nobody chairs", Refusal.NobodyHasThatName)]
    public async Task What_cannot_be_is_said_in_one_sentence_and_nothing_is_half_done(string line, Refusal why)
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Maria, $"/assign @joe {line}")).Refused.ShouldBe(why);
        (await here.Tasks()).ShouldBeEmpty();
        (await here.Nudges()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(201)]
    [InlineData(10_000)]
    public async Task A_story_is_no_task(int letters)
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Maria, "/assign @sam " + new string('x', letters))).Refused.ShouldBe(Refusal.TheTextIsTooLong);
        (await here.Tasks()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_people_of_one_name_nobody_is_guessed()
    {
        await using var here = Neighbourhood.Open();
        await using (var db = here.Db())
        {
            foreach (var name in new[] { "Robin Hill", "Robin Lake" })
            {
                var robin = new Person { Id = Id<Person>.At(Neighbourhood.Monday), Name = name, Zone = here.Coalition.Zone };
                db.AddRange(robin, new Membership { Id = Id<Membership>.At(Neighbourhood.Monday), CoalitionId = here.Coalition.Id, PersonId = robin.Id });
            }

            await db.SaveChangesAsync();
        }

        var reply = await here.Say(here.Maria, "/assign @robin bring chairs");
        reply.Refused.ShouldBe(Refusal.SeveralPeopleHaveThatName);
        reply.Read(here.Maria).ShouldContain("@\"Robin Lake\"");
        (await here.Tasks()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missing_title_is_asked_by_a_form_that_keeps_the_rest()
    {
        await using var here = Neighbourhood.Open();
        var form = (await here.Say(here.Maria, "/assign @sam by Tuesday (15 min)")).Form!;
        (await here.Send(here.Maria, form, ("title", "bring chairs"))).Refused.ShouldBeNull();

        var task = (await here.Tasks()).ShouldHaveSingleItem();
        (task.Title, task.Minutes, task.DueAt, task.AssigneeId).ShouldBe(("bring chairs", 15, _tuesdayEvening, here.Sam.Person.Id));
    }

    [Theory]
    [InlineData("date", "2026-02-31", Refusal.TheDateDoesNotExist)]
    [InlineData("date", "2026-11-01", Refusal.TheMomentIsPast)]
    [InlineData("minutes", "0", Refusal.TheMinutesAreNotReasonable)]
    [InlineData("minutes", "soon", Refusal.TheMinutesAreNotReasonable)]
    [InlineData("title", " ", Refusal.TheTaskIsEmpty)]
    [InlineData("people", "Ghislaine", Refusal.NobodyHasThatName)]
    public async Task A_form_says_which_field_is_not_right(string field, string value, Refusal why)
    {
        await using var here = Neighbourhood.Open();
        var form = (await here.Say(here.Maria, "/assign")).Form!;
        var reply = await here.Send(here.Maria, form, field is "title" ? ("date", "") : ("title", "bring chairs"), (field, value));
        (reply.Refused, reply.BadField).ShouldBe((why, field));
        (await here.Tasks()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_coordinators_and_chairs_give_tasks_to_others()
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Sam, "/assign @joe bring chairs")).Refused.ShouldBe(Refusal.OnlyACoordinatorMayDoThis);
        (await here.Say(here.Sam, "/assign me bring chairs")).Refused.ShouldBeNull();
        await using (var db = here.Db())
        {
            db.Add(new Series
            {
                Id = Id<Series>.At(Neighbourhood.Monday), CoalitionId = here.Coalition.Id, Title = "Housing table", Recurrence = Recurrence.Once,
                Start = new(2026, 12, 1, 18, 30), Minutes = 60, Zone = here.Coalition.Zone, Venue = new(), ChairId = here.Sam.Person.Id,
            });
            await db.SaveChangesAsync();
        }

        (await here.Say(here.Sam, "/assign @joe bring chairs")).Refused.ShouldBeNull();
    }

    [Fact]
    public async Task Who_moved_on_is_not_asked_and_who_takes_a_break_is_said_kindly()
    {
        await using var here = Neighbourhood.Open();
        await using (var db = here.Db())
        {
            (await db.Memberships.SingleAsync(member => member.PersonId == here.Sam.Person.Id)).Standing = Standing.OnLeave;
            (await db.Memberships.SingleAsync(member => member.PersonId == here.Joe.Person.Id)).Standing = Standing.MovedOn;
            await db.SaveChangesAsync();
        }

        (await here.Say(here.Maria, "/assign @joe bring chairs")).Refused.ShouldBe(Refusal.ThePersonHasMovedOn);
        (await here.Say(here.Maria, "/assign @sam bring chairs")).Read(here.Maria).ShouldContain("Sam gets no task messages from me for now.");
    }

    [Fact]
    public async Task An_undo_takes_all_back_and_tells_only_who_was_told()
    {
        await using var here = Neighbourhood.Open();
        var reply = await here.Say(here.Maria, "/assign @sam @joe bring chairs by Friday");
        await here.Turn(Duration.FromMinutes(2));
        await here.Press(here.Maria, reply.Answer!, "Undo");
        await here.Turn(Duration.FromMinutes(2));

        (await here.Tasks()).ShouldAllBe(task => task.State == TaskState.TakenBack);
        here.Letters(here.Sam).Select(letter => letter.Text.Split('\n')[0]).ShouldBe(["bring chairs", "You need not do this one any more: “bring chairs”. Maria took it back, and thanks you."]);
        (await here.Nudges()).ShouldAllBe(nudge => nudge.State == NudgeState.Sent);

        await here.Say(here.Maria, "/assign @sam bring tables");
        await here.Say(here.Maria, "/undo");
        await here.Turn(Duration.FromMinutes(2));
        here.Letters(here.Sam).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_undo_comes_too_late_after_ten_minutes_and_never_touches_a_newer_command()
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Maria, "/undo")).Refused.ShouldBe(Refusal.NothingToUndo);
        var first = await here.Say(here.Maria, "/assign @sam bring chairs");
        await here.Turn(Duration.FromMinutes(11));
        await here.Say(here.Maria, "/assign @sam bring tables");
        (await here.Press(here.Maria, first.Answer!, "Undo")).Refused.ShouldBe(Refusal.TooLateToUndo);
        (await here.Tasks()).ShouldAllBe(task => task.IsOpen);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task What_was_understood_is_said_back(Language language)
    {
        await using var here = Neighbourhood.Open();
        var maria = language is Language.French ? await here.InFrench(here.Maria) : here.Maria;
        var lines = language is Language.French
            ? new[] { "@sam apporter la feuille d’ici mardi (15 min)", "@sam @joe apporter des chaises demain midi", "l’un de @sam @joe appeler la salle", "faire le café", "moi faire le café", "@sam", "" }
            : ["@sam bring the sign-in sheet by Tuesday (15 min)", "@sam @joe bring chairs tomorrow noon", "any of @sam @joe call the hall", "make coffee", "me make coffee", "@sam", ""];
        var told = new List<string>();
        foreach (var line in lines)
        {
            var reply = await here.Say(maria, $"/assign {line}".Trim());
            told.Add($"> /assign {line}\n{reply.Read(maria)}{(reply.Answer is not null && reply.Form is { } form ? "\n" + PlainText.Draw(form, maria.Reader) : "")}");
        }

        told.Add($"> /undo\n{(await here.Say(maria, "/undo")).Read(maria)}");
        Approved.Match($"Tasks/assign.{(language is Language.French ? "fr" : "en")}", string.Join("\n\n", told));
    }
}

using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Scheduling.Jobs;
using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Tasks;

public sealed class TaskAnswerTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task A_task_is_asked_for_reminded_of_once_asked_after_once_and_then_it_returns(Language language)
    {
        await using var here = Neighbourhood.Open();
        var (sam, maria) = language is Language.French ? (await here.InFrench(here.Sam), await here.InFrench(here.Maria)) : (here.Sam, here.Maria);
        var task = await here.Assign(language is Language.French ? "@sam apporter la feuille de présence d’ici vendredi (15 min)" : "@sam bring the sign-in sheet by Friday (15 min)");
        await here.Turn(Duration.FromMinutes(1));
        await here.Do(sam, "accept", task);
        await here.Turn(Duration.FromDays(20));
        await new ReturnTasks(here.Databases).RunAsync(here.Clock.GetCurrentInstant());

        (await here.Now(task)).State.ShouldBe(TaskState.Lapsed);
        Approved.Match($"Tasks/nudges.{Code(language)}", string.Join("\n\n---\n", here.Letters(sam).Concat(here.Letters(maria)).Select(letter => $"{letter.To.User}, {letter.At}\n{letter.Text}")));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Every_answer_is_said_back_and_told(Language language)
    {
        await using var here = Neighbourhood.Open();
        var (joe, maria) = language is Language.French ? (await here.InFrench(here.Joe), await here.InFrench(here.Maria)) : (here.Joe, here.Maria);
        if (language is Language.French) await here.InFrench(here.Sam);
        var told = new List<string>();
        foreach (var (verb, words) in new[] { ("accept", ""), ("accept", ""), ("snooze", ""), ("snooze", "tomorrow"), ("snooze", "week"), ("ask", ""), ("ask", "Which room?"), ("hand-back", "too much on"), ("accept", ""), ("done", "left it at the desk"), ("done", ""), ("hand-back", "") })
            await Step(joe, verb, words);
        foreach (var (verb, words) in new[] { ("not-now", "kid is sick"), ("show", "") }) await Step(joe, verb, words);
        foreach (var (verb, words) in new[] { ("show", ""), ("pool", ""), ("give", ""), ("give", "Sam"), ("extend", ""), ("extend", "week"), ("drop", ""), ("answer", $"{here.Joe.Person.Id}"), ("answer", $"{here.Joe.Person.Id} room 3") }) await Step(maria, verb, words);
        Approved.Match($"Tasks/answers.{Code(language)}", string.Join("\n\n", told));

        async Task Step(Neighbour who, string verb, string words)
        {
            var tasks = await here.Tasks();
            var task = tasks.Count == 0 || (verb is "not-now" && tasks.Count == 1) ? await here.Assign(language is Language.French ? "@joe apporter la feuille de présence d’ici le 4 décembre" : "@joe bring the sign-in sheet by 4 December") : tasks[^1];
            var before = here.Mailbox.Letters.Count;
            var reply = await here.Do(who, verb, task, words);
            await here.Turn(Duration.FromMinutes(1));
            told.Add(string.Join("\n", [$"> {who.Person.Name}: task {verb} {words.Replace(here.Joe.Person.Id.ToString(), "(Joe)", StringComparison.Ordinal)}".TrimEnd(), reply.Read(who), .. here.Mailbox.Letters.Skip(before).Where(letter => letter.To.User != "joe" || letter.Message.Parts.OfType<Heading>().FirstOrDefault() is null).Select(letter => $"--> {letter.To.User}\n{letter.Text}")]));
        }
    }

    [Fact]
    public async Task The_first_of_several_has_it_and_the_others_are_told_kindly()
    {
        await using var here = Neighbourhood.Open();
        var task = await here.Assign("any of @sam @joe @alex bring chairs by Friday");
        await here.Turn(Duration.FromHours(1));
        await here.Do(here.Alex, "not-now", task);
        await here.Do(here.Sam, "accept", task);
        var late = await here.Do(here.Joe, "accept", task);
        await here.Turn(Duration.FromHours(1));

        late.Refused.ShouldBe(Refusal.TheTaskIsTaken);
        late.Card!.Buttons.ShouldBeNull();
        (await here.Now(task)).AssigneeId.ShouldBe(here.Sam.Person.Id);
        here.Letters(here.Joe)[^1].Text.ShouldContain("Someone else was first");
        here.Letters(here.Alex).ShouldHaveSingleItem();
        (await here.Planned(here.Sam)).ShouldBe(["TaskReminder before-1", "TaskOverdue after-1"]);
        (await here.Planned(here.Maria)).ShouldBe(["TaskReturned return-1"]);
    }

    [Fact]
    public async Task A_task_that_everybody_declines_comes_back()
    {
        await using var here = Neighbourhood.Open();
        var task = await here.Assign("any of @sam @joe bring chairs");
        await here.Turn(Duration.FromHours(1));
        await here.Do(here.Sam, "not-now", task);
        (await here.Now(task)).State.ShouldBe(TaskState.Offered);
        await here.Do(here.Joe, "not-now", task);
        await here.Do(here.Joe, "not-now", task);
        await here.Turn(Duration.FromHours(1));

        (await here.Now(task)).State.ShouldBe(TaskState.HandedBack);
        var told = here.Letters(here.Maria).ShouldHaveSingleItem();
        told.Text.ShouldContain("Sam can’t take this one now: bring chairs\nJoe can’t take this one now: bring chairs");
        told.Message.Parts.OfType<Buttons>().Single().Items.ShouldContain(button => button.Label == "Ask someone else");
    }

    [Fact]
    public async Task Whoever_changes_their_mind_may_take_it_as_long_as_nobody_else_has()
    {
        await using var here = Neighbourhood.Open();
        var task = await here.Assign("@sam bring chairs by Friday");
        await here.Do(here.Sam, "not-now", task);
        await here.Do(here.Sam, "accept", task);
        (await here.Now(task)).State.ShouldBe(TaskState.Accepted);
    }

    [Fact]
    public async Task A_question_reaches_whoever_gave_the_task_and_the_answer_comes_back()
    {
        await using var here = Neighbourhood.Open();
        var task = await here.Assign("@sam bring chairs by Friday");
        await here.Do(here.Sam, "ask", task, "How many?");
        await here.Do(here.Sam, "accept", task);
        await here.Turn(Duration.FromHours(1));
        var question = here.Letters(here.Maria).ShouldHaveSingleItem();
        question.Text.ShouldContain("They wrote: How many?");
        await here.Press(here.Maria, question.Message, "Answer");
        await using (var db = here.Db())
            (await db.LastAsks.SingleAsync(ask => ask.PersonId == here.Maria.Person.Id)).Awaiting.ShouldBe($"task answer {task.Id} {here.Sam.Person.Id}");
        await here.Do(here.Maria, "answer", task, $"{here.Sam.Person.Id} Twelve, please");
        await here.Turn(Duration.FromHours(1));
        here.Letters(here.Sam)[^1].Text.ShouldContain("They wrote: Twelve, please");
    }

    [Fact]
    public async Task More_time_moves_the_reminders_and_is_told()
    {
        await using var here = Neighbourhood.Open();
        var task = await here.Assign("@sam bring chairs by Friday");
        await here.Do(here.Sam, "accept", task);
        await here.Do(here.Maria, "extend", task, "4 December");
        await here.Turn(Duration.FromHours(1));

        (await here.Now(task)).DueAt.ShouldBe(Instant.FromUtc(2026, 12, 5, 0, 0));
        here.Letters(here.Sam)[^1].Text.ShouldContain("Maria gave this one more time");
        (await here.Planned(here.Sam)).ShouldBe(["TaskReminder before-1", "TaskOverdue after-1"]);
        await using var db = here.Db();
        (await db.Audit.SingleAsync()).AboutId.ShouldBe(here.Sam.Person.Id);
    }

    [Fact]
    public async Task Plain_words_answer_the_task_that_was_asked_about()
    {
        await using var here = Neighbourhood.Open();
        var task = await here.Assign("@sam bring chairs by Friday");
        await here.Turn(Duration.FromMinutes(1));
        await here.Say(here.Sam, "on it");
        (await here.Now(task)).State.ShouldBe(TaskState.Accepted);
        await here.Say(here.Sam, "remind me tomorrow");
        (await here.Now(task)).SnoozedUntil.ShouldBe(Instant.FromUtc(2026, 11, 17, 16, 0));
        await here.Say(here.Sam, "where do I put the key?");
        await here.Turn(Duration.FromMinutes(1));
        here.Letters(here.Maria)[^1].Text.ShouldContain("They wrote: where do I put the key?");
        await here.Say(here.Maria, "the one on Main Street");
        await here.Turn(Duration.FromMinutes(1));
        here.Letters(here.Sam)[^1].Text.ShouldContain("They wrote: the one on Main Street");
        await here.Say(here.Sam, "all done");
        (await here.Now(task)).State.ShouldBe(TaskState.Done);
    }

    [Fact]
    public async Task A_snooze_takes_the_place_of_the_reminder()
    {
        await using var here = Neighbourhood.Open();
        var task = await here.Assign("@sam bring chairs by Friday");
        await here.Do(here.Sam, "accept", task);
        await here.TurnTo(Instant.FromUtc(2026, 11, 20, 2, 0));
        var before = here.Letters(here.Sam).Count;
        await here.Do(here.Sam, "snooze", task, "tomorrow");
        (await here.Planned(here.Sam)).ShouldBe([$"TaskReminder snoozed-{Instant.FromUtc(2026, 11, 20, 16, 0).ToUnixTimeSeconds()}-1", "TaskOverdue after-1"], ignoreOrder: true);
        await here.TurnTo(Instant.FromUtc(2026, 11, 21, 0, 0));
        here.Letters(here.Sam).Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task Several_hats_are_asked_about_once_and_one_is_kept_silently()
    {
        await using var here = Neighbourhood.Open();
        var task = await here.Assign("@joe bring chairs");
        var reply = await here.Do(here.Joe, "accept", task);
        await here.Press(here.Joe, reply.Answer!, "parent");
        (await here.Do(here.Joe, "accept", task)).Answer!.Parts.OfType<Buttons>().ShouldBeEmpty();
        var other = await here.Assign("@alex bring tables");
        (await here.Do(here.Alex, "accept", other)).Answer!.Parts.OfType<Buttons>().ShouldBeEmpty();

        await using var db = here.Db();
        var hats = await db.Hats.ToDictionaryAsync(hat => hat.Id, hat => hat.Title);
        hats[(await here.Now(task)).HatId!.Value].ShouldBe("parent");
        hats[(await here.Now(other)).HatId!.Value].ShouldBe("council clerk");
        (await here.Do(here.Joe, "hat", task, Id<Hat>.At(Neighbourhood.Monday).ToString())).Refused.ShouldBe(Refusal.TheHatIsUnknown);
        (await db.Timeline.CountAsync()).ShouldBe(4);
    }

    [Fact]
    public async Task Old_buttons_say_how_things_are_now()
    {
        await using var here = Neighbourhood.Open();
        var task = await here.Assign("@sam bring chairs");
        await here.Do(here.Maria, "drop", task);
        foreach (var verb in new[] { "accept", "not-now", "hand-back", "done", "snooze" })
        {
            var reply = await here.Do(here.Sam, verb, task, verb is "snooze" ? "hour" : "");
            (reply.Refused, reply.Card!.Buttons, reply.Card.Status!.Words).ShouldBe((Refusal.TheTaskWasTakenBack, null, "This was taken back. There is nothing to do."));
        }
    }

    [Fact]
    public async Task A_task_is_for_the_eyes_of_those_it_concerns()
    {
        await using var here = Neighbourhood.Open();
        var task = await here.Assign("@sam bring chairs");
        foreach (var verb in new[] { "accept", "not-now", "done", "snooze", "ask", "show", "extend", "pool", "give", "drop", "hat", "answer" })
            (await here.Do(here.Joe, verb, task, "x")).Refused.ShouldBe(Refusal.TheTaskIsUnknown, verb);
        foreach (var verb in new[] { "extend", "pool", "give", "drop", "answer" })
            (await here.Do(here.Sam, verb, task, "x")).Refused.ShouldBe(Refusal.OnlyACoordinatorMayDoThis, verb);
        (await here.Press(here.Sam, "task show nonsense")).Refused.ShouldBeNull();
        (await here.Press(here.Joe, "task show nonsense")).Refused.ShouldBe(Refusal.TheTaskIsUnknown);
    }

    private static string Code(Language language) => language is Language.French ? "fr" : "en";
}

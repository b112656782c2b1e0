using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Scheduling.Jobs;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.CheckIns;

public sealed class RhythmTests
{
    [Fact]
    public async Task A_quiet_spell_brings_one_ask_one_follow_up_and_then_a_human()
    {
        await using var here = Neighbourhood.Open();
        await Season.MeetAsync(here);
        await Weeks(here, 14, here.Sam);

        (await Said(here, here.Sam)).ShouldBe([(NudgeKind.CheckInAsk, 45), (NudgeKind.CheckInFollowUp, 59)]);
        (await Said(here, here.Maria)).ShouldBe([(NudgeKind.HandOver, 73)]);
        here.Letters(here.Alex).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_partner_with_a_seat_has_sixty_days()
    {
        await using var here = Neighbourhood.Open();
        await Season.MeetAsync(here);
        await Weeks(here, 12, here.Alex);

        (await Said(here, here.Alex)).ShouldBe([(NudgeKind.CheckInAsk, 60), (NudgeKind.CheckInFollowUp, 74)]);
    }

    [Fact]
    public async Task Nobody_is_quiet_while_the_coalition_does_not_meet()
    {
        await using var here = Neighbourhood.Open();
        await Weeks(here, 8, here.Sam);
        here.Letters(here.Sam).ShouldBeEmpty();
    }

    [Fact]
    public async Task Four_asks_a_year_and_then_a_human_at_once()
    {
        await using var here = Neighbourhood.Open();
        await Season.MeetAsync(here);
        for (var spell = 0; spell < 5; spell++)
        {
            await Weeks(here, 7 * (spell + 1), here.Sam);
            await Season.EverybodyIsHereBut(here);
        }

        (await Said(here, here.Sam)).Select(said => said.Kind).ShouldBe(Enumerable.Repeat(NudgeKind.CheckInAsk, 4));
        (await Said(here, here.Maria)).ShouldHaveSingleItem().Kind.ShouldBe(NudgeKind.HandOver);
    }

    [Fact]
    public async Task A_sign_of_life_one_minute_before_stops_the_question_and_it_counts_for_nothing()
    {
        await using var here = Neighbourhood.Open();
        await Season.MeetAsync(here);
        await Weeks(here, 6, here.Sam);
        await Season.TurnToDayAsync(here, 45);
        await Season.RunJobsAsync(here, Season.Day(45, 2));
        await here.TurnTo(Season.Ten(46) - Duration.FromMinutes(1));
        await here.Say(here.Sam, "/help");
        await Season.TurnToDayAsync(here, 47);

        here.Letters(here.Sam).ShouldBeEmpty();
        (await here.Nudges(here.Sam)).ShouldHaveSingleItem().Reason.ShouldBe(nameof(DropReason.ThePersonWasHeardFrom));
        (await Season.CheckInOf(here, here.Sam)).AskedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Running_twice_or_on_two_servers_asks_once()
    {
        await using var here = Neighbourhood.Open();
        await Season.MeetAsync(here);
        await Weeks(here, 6, here.Sam);
        var job = new CheckInOnQuietPeople(here.Databases, new(here.Databases));
        await job.RunAsync(Season.Day(46));
        await job.RunAsync(Season.Day(46));
        await job.RunAsync(Season.Day(46, 1));

        (await here.Nudges(here.Sam)).Count(nudge => nudge.Kind is NudgeKind.CheckInAsk).ShouldBe(1);
    }

    [Theory]
    [InlineData("/pause until December 1 2027")]
    [InlineData("/leave until December 1 2027")]
    [InlineData("/stop")]
    [InlineData("/opt-out check-ins")]
    [InlineData("/moved-on")]
    public async Task Whoever_is_away_or_wants_no_check_ins_gets_none(string line)
    {
        await using var here = Neighbourhood.Open();
        await Season.MeetAsync(here);
        await here.Say(here.Sam, line);
        await Weeks(here, 8, here.Sam);

        here.Letters(here.Sam).ShouldBeEmpty();
        (await Said(here, here.Maria)).ShouldNotContain(said => said.Kind == NudgeKind.HandOver);
    }

    [Fact]
    public async Task The_only_coordinator_is_never_asked()
    {
        await using var here = Neighbourhood.Open();
        await Season.MeetAsync(here);
        await Weeks(here, 8, here.Maria);
        here.Letters(here.Maria).ShouldBeEmpty();
    }

    [Fact]
    public async Task Quiet_hours_hold_the_question_back_until_they_end()
    {
        await using var here = Neighbourhood.Open();
        await Season.MeetAsync(here);
        await using (var db = here.Db())
            await db.People.Where(person => person.Name == "Sam").ExecuteUpdateAsync(person => person.SetProperty(one => one.QuietTo, new LocalTime(11, 30)));
        await Weeks(here, 7, here.Sam);

        here.Letters(here.Sam).ShouldHaveSingleItem().At.ShouldBe(Season.Ten(46) + Duration.FromMinutes(90));
    }

    [Fact]
    public async Task A_coordinator_may_ask_early_but_not_twice()
    {
        await using var here = Neighbourhood.Open();
        await here.Turn(Duration.FromDays(10));
        (await here.Say(here.Sam, "/checkin @alex")).Refused.ShouldBe(Refusal.OnlyACoordinatorMayDoThis);
        (await here.Say(here.Maria, "/checkin @alex")).Refused.ShouldBeNull();
        (await here.Say(here.Maria, "/checkin @alex")).Refused.ShouldBe(Refusal.ThePersonWasAskedAlready);
        await here.Turn(Duration.Zero);

        here.Letters(here.Alex).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Somebody_comes_back_by_themself_over_a_change_of_the_clocks_and_nobody_misses_them_that_day()
    {
        await using var here = Neighbourhood.Open();
        await using (var db = here.Db())
            await db.Coalitions.ExecuteUpdateAsync(coalition => coalition.SetProperty(one => one.Zone, "America/Toronto"));
        await Season.MeetAsync(here);
        await here.Say(here.Sam, "/leave until March 14 2027");
        (await Standing(here, here.Sam)).ShouldBe(Engagement.People.Standing.OnLeave);

        var outbox = new Outbox(here.Databases);
        var nine = Instant.FromUtc(2027, 3, 14, 13, 0);
        foreach (var run in Enumerable.Range(-3, 6).Select(hours => nine + Duration.FromHours(hours)))
        {
            await new WelcomeBackPeople(here.Databases, outbox).RunAsync(run);
            await new CheckInOnQuietPeople(here.Databases, outbox).RunAsync(run);
            await here.TurnTo(run);
            (await Standing(here, here.Sam)).ShouldBe(run < nine ? Engagement.People.Standing.OnLeave : Engagement.People.Standing.Active);
        }

        (await Said(here, here.Sam)).ShouldHaveSingleItem().Kind.ShouldBe(NudgeKind.WelcomeBack);
        here.Letters(here.Sam).ShouldHaveSingleItem().At.ShouldBe(Instant.FromUtc(2027, 3, 14, 15, 0));
    }

    private static async Task<Standing> Standing(Neighbourhood here, Neighbour who)
    {
        await using var db = here.Db();
        return (await db.Memberships.SingleAsync(member => member.PersonId == who.Person.Id)).Standing;
    }

    // Everybody else gives a sign each week.
    private static async Task Weeks(Neighbourhood here, int weeks, Neighbour quiet)
    {
        while (here.Clock.GetCurrentInstant() < Season.Day(7 * weeks))
        {
            await Season.TurnToDayAsync(here, (int)(here.Clock.GetCurrentInstant() - Neighbourhood.Monday).TotalDays + 7);
            await Season.EverybodyIsHereBut(here, quiet);
        }
    }

    // By whole days since the first Monday; moments are compared where they matter.
    private static async Task<IReadOnlyList<(NudgeKind Kind, int Day)>> Said(Neighbourhood here, Neighbour to) =>
        [.. (await here.Nudges(to)).Where(nudge => nudge.State is NudgeState.Sent).Select(nudge => (nudge.Kind, (int)(nudge.SentAt!.Value - Neighbourhood.Monday).TotalDays))];
}

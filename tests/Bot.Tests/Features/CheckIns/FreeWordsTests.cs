using CatBot.Bot.Conversation;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.CheckIns;

/// <summary>Typed words do what the buttons do.</summary>
public sealed class FreeWordsTests
{
    [Theory]
    [InlineData("still in, thanks", CheckInAnswer.StillIn)]
    [InlineData("fewer messages please", CheckInAnswer.LessOften)]
    [InlineData("on leave until March 1", CheckInAnswer.OnLeave)]
    [InlineData("on leave for two weeks", CheckInAnswer.OnLeave)]
    [InlineData("seconded until May 3", CheckInAnswer.Seconded)]
    [InlineData("moved on, ask Priya", CheckInAnswer.MovedOn)]
    [InlineData("please call me", CheckInAnswer.CallMe)]
    public async Task Plain_words_answer_the_question(string said, CheckInAnswer answer)
    {
        await using var here = Neighbourhood.Open();
        await Ask(here);
        await here.Say(here.Alex, said);
        (await Season.CheckInOf(here, here.Alex)).Answer.ShouldBe(answer);
    }

    [Fact]
    public async Task Two_weeks_are_two_weeks()
    {
        await using var here = Neighbourhood.Open();
        await Ask(here);
        await here.Say(here.Alex, "I'm on leave for two weeks");
        (await MemberAsync(here)).ReturnOn.ShouldBe(new LocalDate(2026, 11, 30));
    }

    [Fact]
    public async Task A_leave_in_words_asks_for_the_day_and_then_for_a_stand_in()
    {
        await using var here = Neighbourhood.Open();
        var checkIn = await Ask(here);
        await here.Press(here.Alex, $"checkin on-leave {checkIn.Id}");
        await here.Say(here.Alex, "March 1");
        await here.Say(here.Alex, "Sam");
        (await MemberAsync(here)).ShouldSatisfyAllConditions(
            one => one.Standing.ShouldBe(Standing.OnLeave), one => one.ReturnOn.ShouldBe(new LocalDate(2027, 3, 1)), one => one.StandInId.ShouldBe(here.Sam.Person.Id));
    }

    [Fact]
    public async Task Nobody_stands_in_is_a_fine_answer()
    {
        await using var here = Neighbourhood.Open();
        await here.Say(here.Alex, "/leave until March 1");
        await here.Say(here.Alex, "no one");
        await here.Turn(Duration.FromHours(1));
        here.Letters(here.Maria).ShouldBeEmpty();
    }

    [Fact]
    public async Task Moved_on_ask_Priya_is_all_it_takes()
    {
        await using var here = Neighbourhood.Open();
        await Ask(here);
        await here.Say(here.Alex, "moved on, ask Priya");
        await here.Turn(Duration.FromHours(1));
        here.Letters(here.Maria).ShouldHaveSingleItem().Text.ShouldContain("They say to ask Priya.");
    }

    [Fact]
    public async Task A_yes_to_passing_words_on_is_not_taken_for_another_answer()
    {
        await using var here = Neighbourhood.Open();
        var checkIn = await Ask(here);
        await here.Press(here.Alex, $"checkin say {checkIn.Id}");
        await here.Say(here.Alex, "The room is hard to reach by bus.");
        await here.Say(here.Alex, "yes please");
        await here.Turn(Duration.FromHours(1));
        here.Letters(here.Maria)[^1].Text.ShouldContain("The room is hard to reach by bus.");
        (await Season.CheckInOf(here, here.Alex)).Answer.ShouldBe(CheckInAnswer.Say);
    }

    [Fact]
    public async Task A_coordinator_writes_a_standing_in_words()
    {
        await using var here = Neighbourhood.Open();
        await here.Say(here.Maria, "/standing @alex on leave until March 1");
        (await MemberAsync(here)).ReturnOn.ShouldBe(new LocalDate(2027, 3, 1));
        await here.Say(here.Maria, "/standing @alex back");
        (await MemberAsync(here)).Standing.ShouldBe(Standing.Active);
        await here.Say(here.Maria, "/standing @alex moved on");
        (await MemberAsync(here)).Standing.ShouldBe(Standing.MovedOn);
    }

    private static async Task<CheckIn> Ask(Neighbourhood here)
    {
        await here.Say(here.Maria, "/checkin @alex");
        await here.Turn(Duration.Zero);
        return await Season.CheckInOf(here, here.Alex);
    }

    private static async Task<Membership> MemberAsync(Neighbourhood here)
    {
        await using var db = here.Db();
        return await db.Memberships.SingleAsync(member => member.PersonId == here.Alex.Person.Id);
    }
}

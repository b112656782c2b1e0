using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.CheckIns;

public sealed class HandOverTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task The_connector_gets_a_brief_and_logs_calls_with_one_tap(Language language)
    {
        await using var here = Neighbourhood.Open();
        var maria = language is Language.French ? await here.InFrench(here.Maria) : here.Maria;
        var told = new List<string>();
        var id = await HandOver(here, maria);
        await Log("try-later");
        await here.Turn(Duration.FromDays(9));
        await Log("left-message at the front desk");
        await Log("talked");
        told.AddRange(here.Letters(maria).Select(letter => letter.Text));
        told.Add(PlainText.Draw((await here.Say(maria, "/timeline @alex")).Answer!, maria.Reader));
        Approved.Match($"CheckIns/hand-over.{(language is Language.French ? "fr" : "en")}", string.Join("\n\n---\n", told));

        async Task Log(string what)
        {
            var (verb, note) = what.Split(' ', 2) is [var first, var more] ? (first, more) : (what, "");
            told.Add($"> {what}\n{PlainText.Draw((await here.Press(maria, $"contact {verb} {id} {note}".TrimEnd())).Answer!, maria.Reader)}");
        }
    }

    [Fact]
    public async Task Try_later_asks_twice_more_at_most()
    {
        await using var here = Neighbourhood.Open();
        var id = await HandOver(here, here.Maria);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await here.Press(here.Maria, $"contact try-later {id}");
            await here.Turn(Duration.FromDays(9));
        }

        (await here.Press(here.Maria, $"contact try-later {id}")).Refused.ShouldBe(Refusal.TheHandOverIsClosed);
        (await here.Nudges(here.Maria)).Count(nudge => nudge is { Kind: NudgeKind.HandOverReminder, State: NudgeState.Sent }).ShouldBe(2);
    }

    [Fact]
    public async Task Talking_with_them_ends_what_is_planned()
    {
        await using var here = Neighbourhood.Open();
        var id = await HandOver(here, here.Maria);
        await here.Press(here.Maria, $"contact try-later {id}");
        await here.Press(here.Maria, $"contact talked {id} we had tea");
        await here.Turn(Duration.FromDays(30));

        (await here.Nudges(here.Maria)).Single(nudge => nudge.Kind is NudgeKind.HandOverReminder).Reason.ShouldBe(nameof(DropReason.AHumanHasTalked));
        PlainText.Draw((await here.Say(here.Alex, "/timeline")).Answer!, here.Alex.Reader).ShouldContain("Maria talked with them – we had tea");
    }

    [Fact]
    public async Task Others_see_no_timeline_and_log_nothing()
    {
        await using var here = Neighbourhood.Open();
        var id = await HandOver(here, here.Maria);
        (await here.Say(here.Joe, "/timeline @alex")).Refused.ShouldBe(Refusal.OnlyACoordinatorMayDoThis);
        (await here.Press(here.Joe, $"contact talked {id}")).Refused.ShouldBe(Refusal.TheHandOverIsUnknown);
        PlainText.Draw((await here.SayToAll(here.Maria, "/timeline @alex")).Answer!, here.Maria.Reader).ShouldNotContain("asked");
        (await here.Say(here.Joe, "/connector @alex @joe")).Refused.ShouldBe(Refusal.OnlyACoordinatorMayDoThis);
    }

    [Fact]
    public async Task A_connector_who_coordinates_nothing_reads_no_answers()
    {
        await using var here = Neighbourhood.Open();
        await here.Say(here.Maria, "/connector @alex @joe");
        await here.Say(here.Maria, "/checkin @alex");
        var checkIn = await Season.CheckInOf(here, here.Alex);
        await here.Press(here.Alex, $"checkin less-often {checkIn.Id}");
        await here.Press(here.Alex, $"checkin call-me {checkIn.Id}");
        await here.Turn(Duration.FromHours(1));

        var brief = here.Letters(here.Joe)[^1].Text;
        brief.ShouldContain("Alex would like a call from you.");
        brief.ShouldNotContain("answered");
    }

    [Fact]
    public async Task A_coordinator_writes_down_a_standing_and_the_person_is_told()
    {
        await using var here = Neighbourhood.Open();
        var form = (await here.Say(here.Maria, "/standing @alex")).Form!;
        await here.Send(here.Maria, form, ("standing", "Seconded"), ("until", "2027-03-01"));
        await here.Turn(Duration.FromHours(1));

        here.Letters(here.Alex).ShouldHaveSingleItem().Text.ShouldStartWith("Maria noted that you are away until Mon 1 Mar.");
        await using var db = here.Db();
        (await db.Audit.SingleAsync()).What.ShouldBe("standing");
        (await db.Memberships.SingleAsync(member => member.PersonId == here.Alex.Person.Id)).ReturnOn.ShouldBe(new LocalDate(2027, 3, 1));
    }

    // Alex is asked, answers something, and asks for a call.
    private static async Task<Id<HandOver>> HandOver(Neighbourhood here, Neighbour connector)
    {
        await here.Say(connector, "/checkin @alex");
        var checkIn = await Season.CheckInOf(here, here.Alex);
        await here.Turn(Duration.FromDays(1));
        await here.Press(here.Alex, $"checkin call-me {checkIn.Id}");
        await here.Turn(Duration.FromHours(1));
        await using var db = here.Db();
        return (await db.HandOvers.SingleAsync()).Id;
    }
}

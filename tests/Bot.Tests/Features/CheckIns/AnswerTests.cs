using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.CheckIns;

public sealed class AnswerTests
{
    private const string Secret = "my brother died in may";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Every_answer_is_said_back(Language language)
    {
        await using var here = Neighbourhood.Open();
        var alex = language is Language.French ? await here.InFrench(here.Alex) : here.Alex;
        var id = await Ask(here, alex);
        var told = new List<string> { here.Letters(alex).Single().Text };
        string[] lines =
        [
            "show", "still-in", "less-often", "on-leave", "on-leave February 30", "on-leave 2026-01-01", "on-leave 2027-03-01", "on-leave unknown", "seconded",
            "seconded 2027-05-03", "call-me", "say", "say hello there", "pass maybe", "pass no", "say hello there", "pass yes", "pass yes", "moved-on", "moved-on Priya", "show",
        ];
        foreach (var line in lines)
        {
            var (verb, rest) = line.Split(' ', 2) is [var first, var more] ? (first, more) : (line, "");
            var reply = await here.Press(alex, Line(verb, id, rest));
            told.Add($"> {line}\n{PlainText.Draw(reply.Answer!, alex.Reader)}{(reply.Form is { } form ? "\n" + PlainText.Draw(form, alex.Reader) : "")}");
        }

        Approved.Match($"CheckIns/answers.{(language is Language.French ? "fr" : "en")}", string.Join("\n\n", told));
    }

    [Fact]
    public async Task Words_are_told_to_nobody_without_a_yes()
    {
        await using var here = Neighbourhood.Open();
        var id = await Ask(here, here.Alex);
        foreach (var verb in new[] { "say", "call-me", "still-in" })
        {
            await here.Press(here.Alex, $"checkin {verb} {id} {Secret}");
            await here.Turn(Duration.FromDays(1));
            await Nowhere(here);
        }

        await here.Press(here.Alex, $"checkin pass {id} no");
        (await Season.CheckInOf(here, here.Alex)).Note.ShouldBeNull();
        await here.Turn(Duration.FromDays(1));
        await Nowhere(here);
    }

    [Fact]
    public async Task With_a_yes_they_reach_the_named_human_and_nobody_else()
    {
        await using var here = Neighbourhood.Open();
        await here.Say(here.Maria, "/connector @alex @sam");
        var id = await Ask(here, here.Alex);
        var asked = await here.Press(here.Alex, $"checkin say {id} {Secret}");
        await here.Press(here.Alex, asked.Answer!, "Yes, pass it on");
        await here.Turn(Duration.FromHours(1));

        here.Letters(here.Sam).Count(letter => letter.Text.Contains(Secret, StringComparison.Ordinal)).ShouldBe(1);
        here.Letters(here.Maria).ShouldAllBe(letter => !letter.Text.Contains(Secret, StringComparison.Ordinal));
        here.Letters(here.Joe).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_answers_for_somebody_else()
    {
        await using var here = Neighbourhood.Open();
        var id = await Ask(here, here.Alex);
        foreach (var verb in new[] { "show", "still-in", "less-often", "on-leave", "seconded", "moved-on", "call-me", "say", "pass" })
            (await here.Press(here.Joe, $"checkin {verb} {id} yes")).Refused.ShouldBe(Refusal.TheCheckInIsUnknown);
    }

    [Fact]
    public async Task Moving_on_opens_the_seat_tells_the_coordinators_once_and_is_the_last_word()
    {
        await using var here = Neighbourhood.Open();
        var id = await Ask(here, here.Alex);
        await here.Press(here.Alex, $"checkin moved-on {id}");
        await here.Press(here.Alex, $"checkin moved-on {id} Priya");
        await here.Turn(Duration.FromDays(60));

        here.Letters(here.Maria).ShouldHaveSingleItem().Text.ShouldBe("Alex has moved on. The seat of City Council is open now. They say to ask Priya.");
        here.Letters(here.Alex).Count.ShouldBe(1);
        await using var db = here.Db();
        (await db.Seats.SingleAsync(seat => seat.Sector == Sector.LocalGovernment)).MainId.ShouldBeNull();
    }

    [Fact]
    public async Task The_only_coordinator_names_another_one_before_moving_on()
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Maria, "/moved-on")).Refused.ShouldBe(Refusal.TheLastCoordinatorMustStay);
    }

    [Fact]
    public async Task A_leave_is_a_form_with_a_stand_in_or_words_and_an_unknown_name_goes_to_the_coordinators()
    {
        await using var here = Neighbourhood.Open();
        var form = (await here.Say(here.Alex, "/leave")).Form!;
        (await here.Send(here.Alex, form, ("until", "2026-01-01"))).BadField.ShouldBe("until");
        await here.Send(here.Alex, form, ("until", "2027-03-01"), ("stand_in", "Sam"));
        (await MembershipOf(here, here.Alex)).StandInId.ShouldBe(here.Sam.Person.Id);
        await here.Press(here.Alex, "stand-in @priya");
        await here.Turn(Duration.FromHours(1));

        here.Letters(here.Sam).ShouldHaveSingleItem().Text.ShouldContain("Alex is away for a while and named you to stand in.");
        here.Letters(here.Maria).ShouldHaveSingleItem().Text.ShouldContain("would like priya to stand in");
        (await here.Say(here.Alex, "/back")).Answer!.Parts.ShouldHaveSingleItem();
        (await MembershipOf(here, here.Alex)).ShouldSatisfyAllConditions(one => one.Standing.ShouldBe(Standing.Active), one => one.StandInId.ShouldBeNull());
    }

    [Fact]
    public async Task Who_asks_for_a_call_is_handed_over_at_once_and_only_once()
    {
        await using var here = Neighbourhood.Open();
        var id = await Ask(here, here.Alex);
        await here.Press(here.Alex, $"checkin call-me {id}");
        await here.Press(here.Alex, $"checkin call-me {id}");
        await here.Turn(Duration.FromHours(1));

        here.Letters(here.Maria).ShouldHaveSingleItem().Text.ShouldStartWith("Alex would like a call from you.");
    }

    private static string Line(string verb, Id<CheckIn> id, string rest) => $"checkin {verb} {id} {rest}".TrimEnd();

    private static async Task<Id<CheckIn>> Ask(Neighbourhood here, Neighbour who)
    {
        await here.Say(here.Maria, $"/checkin @{who.Person.Name}");
        await here.Turn(Duration.Zero);
        return (await Season.CheckInOf(here, who)).Id;
    }

    private static async Task<Membership> MembershipOf(Neighbourhood here, Neighbour who)
    {
        await using var db = here.Db();
        return await db.Memberships.SingleAsync(member => member.PersonId == who.Person.Id);
    }

    private static async Task Nowhere(Neighbourhood here)
    {
        foreach (var letter in here.Mailbox.Letters) letter.Text.ShouldNotContain(Secret);
        (await here.Nudges()).ShouldAllBe(nudge => nudge.Facts == null || !nudge.Facts.Contains(Secret, StringComparison.Ordinal));
        PlainText.Draw((await here.Say(here.Maria, "/timeline @alex")).Answer!, here.Maria.Reader).ShouldNotContain(Secret);
        await using var db = here.Db();
        (await db.Timeline.ToListAsync()).ShouldAllBe(entry => entry.Note == null);
        (await db.Audit.ToListAsync()).ShouldAllBe(entry => entry.Subject == null || !entry.Subject.Contains(Secret, StringComparison.Ordinal));
    }
}

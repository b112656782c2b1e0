using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Safety;

public sealed class SafetyTests
{
    [Theory]
    [InlineData("/stop")]
    [InlineData("/arrêt")]
    public async Task After_a_stop_nothing_goes_out_whatever_its_kind(string stop)
    {
        await using var here = Neighbourhood.Open();
        await here.Say(here.Sam, stop);
        var due = Neighbourhood.Monday + Duration.FromHours(1);
        await using (var db = here.Db())
        {
            var every = Enum.GetValues<NudgeKind>().Select(kind => Nudge.To(here.Sam.Membership, kind, Guid.Empty, "any", due, due + Duration.FromDays(60)));
            await new Outbox(here.Databases).AddAsync(db, [.. every]);
        }

        await here.Turn(Duration.FromDays(30));
        here.Letters(here.Sam).ShouldBeEmpty();
        (await here.Nudges(here.Sam)).ShouldAllBe(nudge => nudge.State == NudgeState.Dropped);
    }

    [Fact]
    public async Task A_pause_ends_by_itself_and_nothing_stale_follows()
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Sam, "/pause until Friday")).Refused.ShouldBeNull();
        await Note(here, "during", Neighbourhood.Monday + Duration.FromDays(2));
        await Note(here, "after", Neighbourhood.Monday + Duration.FromDays(6));
        await here.Turn(Duration.FromDays(10));

        (await here.Nudges(here.Sam)).Select(nudge => (nudge.Step, nudge.State)).ShouldBe([("during", NudgeState.Dropped), ("after", NudgeState.Sent)]);
    }

    [Fact]
    public async Task A_pause_into_the_past_or_to_no_day_is_refused()
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Sam, "/pause until 31 February")).Refused.ShouldBe(Refusal.TheDateDoesNotExist);
        await using var db = here.Db();
        (await db.Memberships.FindAsync(here.Sam.Membership.Id))!.PausedUntil.ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_new_is_asked_first_and_a_no_keeps_nothing()
    {
        await using var here = Neighbourhood.Open();
        var stranger = here.Sam with { Sender = here.Sam.Sender with { User = "dana", Name = "Dana" } };
        var welcome = await here.Say(stranger, "hi, what's this?");
        welcome.Answer!.Parts.OfType<Buttons>().ShouldHaveSingleItem().Items[0].Line.ShouldBe("hello yes");
        await here.Press(stranger, "hello no");

        await using var db = here.Db();
        (await db.People.AnyAsync(person => person.Name == "Dana")).ShouldBeFalse();
        (await db.Accounts.AnyAsync(account => account.User == "dana")).ShouldBeFalse();
    }

    [Fact]
    public async Task Somebody_who_agrees_belongs_from_then_on()
    {
        await using var here = Neighbourhood.Open();
        var stranger = here.Sam with { Sender = here.Sam.Sender with { User = "dana", Name = "Dana" } };
        await here.Do(new Arrived("first", stranger.Sender, Spot.Direct));
        await here.Press(stranger, "hello fr");
        await here.Press(stranger, "hello yes");

        await using var db = here.Db();
        var dana = await db.People.SingleAsync(person => person.Name == "Dana");
        (dana.Language, dana.ConsentedAt).ShouldBe((Language.French, Neighbourhood.Monday));
    }

    [Fact]
    public async Task Help_shows_only_what_one_may_do_in_ones_language()
    {
        await using var here = Neighbourhood.Open();
        var alex = await here.InFrench(here.Alex);
        var help = await here.Say(alex, "aide");
        help.Answer!.Parts.OfType<Bullets>().Single().Items.ShouldContain("/arrêt", StringComparer.Ordinal);
    }

    private static async Task Note(Neighbourhood here, string step, Instant due)
    {
        await using var db = here.Db();
        var facts = CatBot.Bot.Delivery.NudgeFacts.Write(("key", "say.already_done"));
        await new Outbox(here.Databases).AddAsync(db, [Nudge.To(here.Sam.Membership, NudgeKind.Notice, Guid.Empty, step, due, due + Duration.FromDays(60), facts)]);
    }
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.People;

public sealed class JoiningTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task Joining_takes_four_taps_at_most(Language language)
    {
        await using var here = Neighbourhood.Open();
        var dana = here.Sam with { Sender = here.Sam.Sender with { User = "dana", Name = "Dana" } };
        var reader = new Reader(language, DateTimeZoneProviders.Tzdb["America/Vancouver"]);
        var told = new List<string>();
        void Tell(Reply reply) => told.Add(PlainText.Draw(reply.Answer!, reader));

        await here.Do(new Arrived("first", dana.Sender, Spot.Direct));
        Tell(await here.Press(dana, language is Language.French ? "hello fr" : "hello en"));
        Tell(await here.Press(dana, "hello yes"));
        Tell(await here.Press(dana, "hello zone America/Toronto"));
        Tell(await here.Press(dana, "hello interests Driving"));
        Tell(await here.Say(dana, "/join"));

        Approved.Match($"People/joining.{(language is Language.French ? "fr" : "en")}", string.Join("\n\n---\n", told));
        await using var db = here.Db();
        var person = await db.People.SingleAsync(person => person.Name == "Dana");
        (person.Zone, person.Interests, person.Language).ShouldBe(("America/Toronto", "Driving", language));
    }

    [Fact]
    public async Task Somebody_added_by_others_gets_one_welcome_and_after_an_answer_none()
    {
        await using var here = Neighbourhood.Open();
        await using (var db = here.Db())
        {
            (await db.People.FindAsync(here.Sam.Person.Id))!.ConsentedAt = null;
            await db.SaveChangesAsync();
            var now = Neighbourhood.Monday;
            await new Outbox(here.Databases).AddAsync(db,
            [
                Nudge.To(here.Sam.Membership, NudgeKind.Welcome, here.Sam.Person.Id.Value, "roster", now, now + Duration.FromDays(7)),
                Nudge.To(here.Joe.Membership, NudgeKind.Welcome, here.Joe.Person.Id.Value, "roster", now, now + Duration.FromDays(7)),
            ]);
        }

        await here.Turn(Duration.FromDays(1));
        here.Letters(here.Sam).ShouldHaveSingleItem().Message.Parts.OfType<Buttons>().Single().Items[0].Line.ShouldBe("hello yes");
        here.Letters(here.Joe).ShouldBeEmpty();
    }
}

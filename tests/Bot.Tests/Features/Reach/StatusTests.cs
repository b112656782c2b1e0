using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using CatBot.Testing;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Reach;

public sealed class StatusTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task The_coordinator_sees_what_became_of_the_week_and_whom_to_call(Language language)
    {
        await using var here = Neighbourhood.Open();
        var maria = language is Language.French ? await here.InFrench(here.Maria) : here.Maria;
        await here.Say(here.Joe, "/stop");
        await using (var db = here.Db())
        {
            db.Accounts.RemoveRange(db.Accounts.Where(account => account.PersonId == here.Alex.Person.Id));
            db.Add(new Account { Channel = "phone", Workspace = "", User = "250 555 0100", PersonId = here.Alex.Person.Id });
            await db.SaveChangesAsync();
            await Note(here, db, here.Sam, Neighbourhood.Monday);
            await Note(here, db, here.Joe, Neighbourhood.Monday);
            await Note(here, db, here.Alex, Neighbourhood.Monday);
            await Note(here, db, here.Sam, Neighbourhood.Monday + Duration.FromHours(12));
        }

        await here.Turn(Duration.FromHours(13));
        var status = PlainText.Draw((await here.Say(maria, "/status")).Answer!, maria.Reader);
        Approved.Match($"Reach/status.{(language is Language.French ? "fr" : "en")}", $"{here.Letters(maria)[0].Text}\n\n---\n{status}");
    }

    [Fact]
    public async Task Only_coordinators_see_it_and_never_in_the_channel()
    {
        await using var here = Neighbourhood.Open();
        (await here.Say(here.Sam, "/status")).Refused.ShouldBe(Refusal.OnlyACoordinatorMayDoThis);
        (await here.SayToAll(here.Maria, "/status")).Answer!.Parts.OfType<Bullets>().ShouldBeEmpty();
    }

    private static Task Note(Neighbourhood here, CoalitionDb db, Neighbour to, Instant due) => new Outbox(here.Databases).AddAsync(
        db, [Nudge.To(to.Membership, NudgeKind.Notice, Guid.Empty, $"{due}", due, due + Duration.FromDays(3), NudgeFacts.Write(("key", "say.already_done")))]);
}

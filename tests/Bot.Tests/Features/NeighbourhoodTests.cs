using CatBot.Bot.Conversation;
using CatBot.Engagement.Nudges;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features;

public sealed class NeighbourhoodTests
{
    [Fact]
    public async Task A_command_has_its_effect_and_its_notices_once()
    {
        await using var here = Neighbourhood.Open(new Wave());
        var wave = new Said("the same", here.Maria.Sender, Spot.Direct, "/wave @sam");

        (await here.Do(wave)).Answer!.Parts.ShouldBe([new Text("Waved to Sam.")]);
        await here.Do(wave);

        (await here.Nudges(here.Sam)).ShouldHaveSingleItem().Kind.ShouldBe(NudgeKind.Notice);
        await using var db = here.Db();
        (await db.People.SingleAsync(person => person.Name == "Sam")).Interests.ShouldBe("waving");
    }

    [Fact]
    public async Task A_button_and_a_form_reach_the_same_command()
    {
        await using var here = Neighbourhood.Open(new Wave());
        (await here.Press(here.Maria, "wave @joe")).Answer!.Parts.ShouldBe([new Text("Waved to Joe.")]);
        var form = new Form("Wave", "wave", [new("who", "Who", FieldKind.Line, Value: "@alex")], "Wave");
        (await here.Send(here.Maria, form)).Answer!.Parts.ShouldBe([new Text("Waved to Alex.")]);
    }

    private sealed class Wave : ICommand
    {
        public Usage Usage { get; } = new("wave", Who.Everybody, ["help"], ["/wave @sam"]);

        public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
        {
            var named = arguments.Field("who") is { } who ? new Arguments(who) : arguments;
            var found = (await PersonFinder.FindAsync(db, caller, named.Mentions)).People[0];
            found.Person.Interests = "waving";
            return Reply.Say($"Waved to {found.Person.Name}.") with
            {
                Notices = [Nudge.To(found.Membership, NudgeKind.Notice, Guid.Empty, "wave", now, now + Duration.FromHours(1))],
            };
        }
    }
}

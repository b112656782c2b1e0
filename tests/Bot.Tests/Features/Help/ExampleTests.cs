using CatBot.Bot.Conversation;
using CatBot.Bot.Features;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Help;

/// <summary>Help shows examples; each of them works as it stands, in a small coalition in which a meeting is planned. The last one is the French one.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string, string, bool> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, bool>();
            foreach (var usage in CommandList.All.Select(command => command.Usage))
                foreach (var example in usage.Examples) examples.Add(usage.Name, example, usage.Examples.Length > 1 && example == usage.Examples[^1]);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Every_example_works(string command, string example, bool french)
    {
        new CommandReader(CommandList.All).Read(example)!.Command.Usage.Name.ShouldBe(command);
        await using var here = Neighbourhood.Open();
        await using (var db = here.Db())
        {
            var settlers = new Settlers(db, here.Coalition, Neighbourhood.Monday);
            settlers.Add("Priya", Role.Member);
            settlers.Add("Ann", Role.Coordinator);
            await db.SaveChangesAsync();
        }

        (await here.Say(here.Maria, "/meeting Housing table every Tuesday 18:30 for 1h online https://example.org/j/1")).Refused.ShouldBeNull();
        await here.Say(here.Maria, "/hat add parent");
        await here.Turn(Duration.FromHours(1));
        (await here.Say(here.Maria, "/assign @sam bring the sign-in sheet by Tuesday (15 min)")).Refused.ShouldBeNull();

        var reply = await here.Say(french ? await here.InFrench(here.Maria) : here.Maria, example);
        reply.Refused.ShouldBeNull();
        (reply.Answer is not null || reply.Form is not null || reply.Card is not null).ShouldBeTrue();
    }
}

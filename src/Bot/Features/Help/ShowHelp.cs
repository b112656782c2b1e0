using CatBot.Bot.Conversation;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Help;

/// <summary>What can be asked for, made of the commands themselves: only what the caller may use.</summary>
public sealed class ShowHelp : ICommand
{
    public Usage Usage { get; } = new("help", Who.Strangers, ["aide", "?", "catbot"], ["/help", "/help assign", "/aide"]);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var open = CommandList.All.Select(command => command.Usage).Where(usage => !usage.Hidden && (usage.Who is not Who.Coordinators || caller.IsCoordinator)).ToList();
        var asked = Folding.Fold(arguments.Text).TrimStart('/');
        var one = open.Find(usage => asked.Length > 0 && usage.Aliases.Append(usage.Name).Any(name => Folding.Fold(name) == asked));
        return Task.FromResult(one is not null
            ? new Reply(new Message([new Heading($"/{one.Name}"), new Bullets([.. one.Examples])]))
            : new(new Message([new Text(caller.Words.Say("help.intro")), new Bullets([.. open.Select(Example)]), new Small(caller.Words.Say("help.more"))])));

        string Example(Usage usage) => caller.French ? usage.Examples[^1] : usage.Examples[0];
    }
}

using CatBot.Bot.Conversation;
using CatBot.Engagement.Nudges;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Safety;

/// <summary>Fewer messages: the weekly number is halved.</summary>
public sealed class Less : ICommand
{
    public Usage Usage { get; } = new("less", Who.Everybody, ["moins"], ["/less", "/moins"]);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        caller.Membership.LessOften = true;
        var count = MessageBudget.Limit(caller.Coalition.WeeklyMessages, lessOften: true);
        return Task.FromResult(caller.Say("safety.less", ("count", count)));
    }
}

using CatBot.Bot.Conversation;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Safety;

/// <summary>Ends a pause, a STOP and "less often". What was due meanwhile is not sent late.</summary>
public sealed class Resume : ICommand
{
    public Usage Usage { get; } = new("resume", Who.Everybody, ["start", "reprendre"], ["/resume", "/reprendre"]);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        (caller.Membership.PausedUntil, caller.Membership.LessOften) = (null, false);
        return Task.FromResult(caller.Say("safety.resumed"));
    }
}

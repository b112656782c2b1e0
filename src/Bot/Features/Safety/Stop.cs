using CatBot.Bot.Conversation;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Safety;

/// <summary>STOP and ARRÊT: nothing unasked is sent any more, until the person comes back by their own word.</summary>
public sealed class Stop : ICommand
{
    public Usage Usage { get; } = new("stop", Who.Strangers, ["arrêt", "arrêter"], ["/stop", "/arrêt"]);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        caller.Membership.PausedUntil = Instant.MaxValue;
        return Task.FromResult(new Reply(new Message([new Text(caller.Words.Say("safety.stopped")), SafetyButtons.Resume(caller.Words)])));
    }
}

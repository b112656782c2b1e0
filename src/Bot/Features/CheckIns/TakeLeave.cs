using CatBot.Bot.Conversation;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>A leave that somebody takes by themself, without having been asked.</summary>
public sealed class TakeLeave : ICommand
{
    public Usage Usage { get; } = new("leave", Who.Everybody, ["congé"], ["/leave until next month", "/congé jusqu’au mois prochain"]);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now) =>
        new SteppingAway(db, caller, null, Standing.OnLeave, now).Run(arguments);
}

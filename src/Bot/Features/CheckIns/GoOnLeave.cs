using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>"On leave until …": nothing is asked until then, and it ends by itself.</summary>
public sealed class GoOnLeave : ICommand
{
    public Usage Usage { get; } = new("checkin on-leave", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (checkIn, rest) = await CheckInTarget.FindAsync(arguments, caller, db);
        return checkIn is null ? caller.Refuse(Refusal.TheCheckInIsUnknown)
            : await new SteppingAway(db, caller, checkIn, Standing.OnLeave, now).Run(rest);
    }
}

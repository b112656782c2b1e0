using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>"Seconded until …": lent to another task, with a day to come back.</summary>
public sealed class BeSeconded : ICommand
{
    public Usage Usage { get; } = new("checkin seconded", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (checkIn, rest) = await CheckInTarget.FindAsync(arguments, caller, db);
        return checkIn is null ? caller.Refuse(Refusal.TheCheckInIsUnknown)
            : await new SteppingAway(db, caller, checkIn, Standing.Seconded, now).Run(rest);
    }
}

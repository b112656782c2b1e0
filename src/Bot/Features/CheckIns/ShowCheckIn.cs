using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Shows the question again with its answers, for words that were not clear.</summary>
public sealed class ShowCheckIn : ICommand
{
    public Usage Usage { get; } = new("checkin show", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (checkIn, _) = await CheckInTarget.FindAsync(arguments, caller, db);
        return checkIn is null ? caller.Refuse(Refusal.TheCheckInIsUnknown)
            : new(CheckInCard.Message(checkIn, caller.Words.Say("checkin.again"), caller.Words)) { Ask = new(Engagement.Replies.About.CheckIn, checkIn.Id.Value) };
    }
}

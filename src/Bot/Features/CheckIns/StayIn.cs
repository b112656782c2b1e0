using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>"Still in": thanks, and whoever was away is back.</summary>
public sealed class StayIn : ICommand
{
    public Usage Usage { get; } = new("checkin still-in", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (checkIn, rest) = await CheckInTarget.FindAsync(arguments, caller, db);
        if (checkIn is null) return caller.Refuse(Refusal.TheCheckInIsUnknown);
        checkIn.Take(CheckInAnswer.StillIn, now);
        caller.Membership.ComeBack();
        var thanks = caller.Words.Say("checkin.taken.still_in");
        return rest.Text.Length > 0 ? await Confiding.AskAsync(db, caller, checkIn, rest.Text, thanks)
            : Reply.Say(thanks) with { Card = CheckInCard.Card(checkIn, caller.Membership.Standing, caller.Words) };
    }
}

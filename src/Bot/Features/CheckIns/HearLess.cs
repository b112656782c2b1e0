using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>"Fewer messages": half as many from now on.</summary>
public sealed class HearLess : ICommand
{
    public Usage Usage { get; } = new("checkin less-often", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (checkIn, _) = await CheckInTarget.FindAsync(arguments, caller, db);
        if (checkIn is null) return caller.Refuse(Refusal.TheCheckInIsUnknown);
        checkIn.Take(CheckInAnswer.LessOften, now);
        caller.Membership.LessOften = true;
        var count = Engagement.Nudges.MessageBudget.Limit(caller.Coalition.WeeklyMessages, lessOften: true);
        return caller.Say("checkin.taken.less_often", ("count", count)) with { Card = CheckInCard.Card(checkIn, caller.Membership.Standing, caller.Words) };
    }
}

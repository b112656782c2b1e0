using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>"Call me": a named human hears of it at once. What else was written stays here until the person agrees.</summary>
public sealed class AskForCall : ICommand
{
    public Usage Usage { get; } = new("checkin call-me", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (checkIn, rest) = await CheckInTarget.FindAsync(arguments, caller, db);
        if (checkIn is null) return caller.Refuse(Refusal.TheCheckInIsUnknown);
        if (await Confiding.HumanAsync(db, caller) is not { } human) return caller.Say("checkin.nobody_to_call");
        checkIn.Take(CheckInAnswer.CallMe, now);
        var open = await db.HandOvers.Where(one => one.CoalitionId == caller.Coalition.Id && one.PersonId == caller.Person.Id).ToListAsync();
        var waits = open.Exists(one => one is { Requested: true, ClosedAt: null });
        var spell = open.Exists(one => one.CheckInId == checkIn.Id) ? null : checkIn;
        var thanks = caller.Words.Say("checkin.taken.call_me", ("name", human.Person.Name));
        var reply = rest.Text.Length > 0 ? await Confiding.AskAsync(db, caller, checkIn, rest.Text, thanks)
            : Reply.Say(thanks) with { Card = CheckInCard.Card(checkIn, caller.Membership.Standing, caller.Words) };
        return reply.Refused is not null || waits ? reply
            : reply with { Notices = [HandingOver.Open(db, caller.Membership, human.Membership, spell, requested: true, now, now)] };
    }
}

using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Scheduling;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>A coordinator has somebody asked how they are, within the same limits as CatBot's own questions.</summary>
public sealed class AskHowTheyAre : ICommand
{
    public Usage Usage { get; } = new("checkin", Who.Coordinators, ["check-in", "nouvelles"], ["/checkin @alex", "/nouvelles @alex"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var finding = await PersonFinder.FindAsync(db, caller, arguments.Mentions);
        if (finding.Unclear is { } unclear) return unclear;
        if (finding.People is not [var whom]) return caller.Refuse(Refusal.NobodyHasThatName);
        if (whom.Person.Id == caller.Person.Id) return caller.Refuse(Refusal.ThePersonIsAlreadyHere);
        if (await QuietPeople.AboutAsync(db, [whom.Membership], now) is not [var person]) return caller.Refuse(Refusal.PeopleMustConsentFirst);
        if (CheckInRhythm.AskNow(person.History(now), now) is { Why: { } why }) return caller.Refuse(why);
        return caller.Say("checkin.asking", ("name", whom.Person.Name)) with { Notices = [CheckInPlan.Ask(db, person, now, now)] };
    }
}

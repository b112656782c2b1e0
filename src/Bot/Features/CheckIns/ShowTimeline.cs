using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>What happened between the coalition and a partner: for coordinators, and for the partner themself. Only alone with the bot.</summary>
public sealed class ShowTimeline : ICommand
{
    private const int Lines = 20;

    public Usage Usage { get; } = new("timeline", Who.Everybody, ["historique"], ["/timeline", "/timeline @alex", "/historique"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var finding = await PersonFinder.FindAsync(db, caller, arguments.Mentions);
        if (finding.Unclear is { } unclear) return unclear;
        var whom = finding.People.Count > 0 ? finding.People[0] : new(caller.Person, caller.Membership);
        if (whom.Person.Id != caller.Person.Id && !caller.IsCoordinator) return caller.Refuse(Refusal.OnlyACoordinatorMayDoThis);
        if (caller.At.IsShared) return caller.Say("checkin.timeline.private");
        var key = (caller.Coalition.Id, whom.Person.Id);
        var contacts = (await Contacts.LoadAsync(db, [key], now))[key].Contacts;
        if (contacts.Length == 0) return caller.Say("checkin.timeline.empty", ("name", whom.Person.Name));
        Id<Person>[] others = [.. contacts.Select(contact => contact.ById).OfType<Id<Person>>().Distinct()];
        var names = await db.People.Where(person => others.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        var lines = new TimelineLines(caller.Words, caller.Zone, now.InZone(caller.Zone).Date, id => names.GetValueOrDefault(id));
        return new(new Message([new Heading(whom.Person.Name), new Bullets(lines.Last(Lines, contacts)), new Small(caller.Words.Say("checkin.timeline.who"))]));
    }
}

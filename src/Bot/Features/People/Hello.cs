using CatBot.Bot.Conversation;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>Welcomes somebody: consent first, then clock and interests, each by one tap; who is known already gets a short hello.</summary>
public sealed class Hello : ICommand
{
    public Usage Usage { get; } = new("hello", Who.Strangers, ["join", "bonjour"], ["/join", "/bonjour"], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now) => (arguments.First, Agreed(caller)) switch
    {
        ("en" or "fr", var agreed) => Choose(caller, arguments.First, agreed),
        ("yes", false) => await Consent(caller, db, now),
        ("no", false) => Decline(caller, db),
        (_, false) => new(Greeting.Welcome(caller.Words, caller.Coalition.Name)),
        ("zone", true) => JoiningSteps.TakeZone(caller, arguments.Rest.Text),
        ("interests", true) => JoiningSteps.TakeInterests(caller, arguments.Rest.Text),
        _ => await Greeting.AgainAsync(caller, db, now),
    };

    private static bool Agreed(Caller caller) => caller.Person.ConsentedAt is not null;

    private static Reply Choose(Caller caller, string language, bool agreed)
    {
        caller.Person.Language = language == "fr" ? Language.French : Language.English;
        return agreed ? caller.Say("person.language_kept") : new(Greeting.Welcome(caller.Words, caller.Coalition.Name));
    }

    private static async Task<Reply> Consent(Caller caller, CoalitionDb db, Instant now)
    {
        caller.Person.ConsentedAt = now;
        var coming = await db.Meetings.Where(meeting => meeting.CoalitionId == caller.Coalition.Id && meeting.CancelledAt == null && meeting.StartsAt > now).ToListAsync();
        return new(JoiningSteps.AskZone(caller, now)) { Notices = await MeetingPlan.NudgesAsync(db, coming, now) };
    }

    // A no keeps nothing: not even the name.
    private static Reply Decline(Caller caller, CoalitionDb db)
    {
        db.Accounts.RemoveRange(db.Accounts.Where(account => account.PersonId == caller.Person.Id));
        db.Remove(caller.Membership);
        db.Remove(caller.Person);
        return caller.Say("person.declined");
    }
}

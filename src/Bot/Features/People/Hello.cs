using CatBot.Bot.Conversation;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>Welcomes somebody: consent first, then language and interests, each by one tap; who is known already gets a short hello.</summary>
public sealed class Hello : ICommand
{
    public Usage Usage { get; } = new("hello", Who.Strangers, ["join", "bonjour"], ["/join", "/bonjour"], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now) => arguments.First switch
    {
        "yes" when caller.Person.ConsentedAt is null => await Consent(caller, db, now),
        "no" when caller.Person.ConsentedAt is null => Decline(caller, db),
        "en" or "fr" => Choose(caller, arguments.First),
        _ when caller.Person.ConsentedAt is null => Welcome(caller),
        _ => caller.Say("person.hello", ("name", caller.Person.Name)),
    };

    private static Reply Welcome(Caller caller) => new(new Message(
    [
        new Text(caller.Words.Say("person.welcome", ("coalition", caller.Coalition.Name))),
        new Text(caller.Words.Say("person.consent")),
        new Buttons(
        [
            new(caller.Words.Say("person.button.yes"), "hello yes", Emphasis.Primary), new(caller.Words.Say("person.button.no"), "hello no"),
            new(caller.French ? "English" : "Français", caller.French ? "hello en" : "hello fr"),
        ]),
    ]));

    private static Reply Choose(Caller caller, string language)
    {
        caller.Person.Language = language == "fr" ? Language.French : Language.English;
        return caller.Person.ConsentedAt is null ? Welcome(caller) : caller.Say("person.language_kept");
    }

    private static async Task<Reply> Consent(Caller caller, CoalitionDb db, Instant now)
    {
        caller.Person.ConsentedAt = now;
        var coming = await db.Meetings.Where(meeting => meeting.CoalitionId == caller.Coalition.Id && meeting.CancelledAt == null && meeting.StartsAt > now).ToListAsync();
        return caller.Say("person.joined") with { Notices = await MeetingPlan.NudgesAsync(db, coming, now) };
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

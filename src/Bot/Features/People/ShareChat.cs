using CatBot.Bot.Channels.Web;
using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>Gives a person the link of their own web chat; a coordinator also that of somebody who has no other way to it.</summary>
public sealed class ShareChat : ICommand
{
    public Usage Usage { get; } = new("chat", Who.Everybody, ["clavardage"], ["/chat", "/clavardage"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        // Whoever has the link speaks for its person, so it is never given where others read along.
        if (caller.At.IsShared) return caller.Say("web.chat_alone");
        if (arguments.Mentions.Count == 0) return await LinkAsync(caller, caller.Words.Say("web.chat_yours"), caller.Person, db, now);
        if (!caller.IsCoordinator) return caller.Refuse(Refusal.OnlyACoordinatorMayDoThis);
        var found = await PersonFinder.FindAsync(db, caller, [arguments.Mentions[0]]);
        if (found.Unclear is { } unclear) return unclear;
        var (person, _) = found.People[0];
        db.Audit.Add(new() { CoalitionId = caller.Coalition.Id, ById = caller.Person.Id, AboutId = person.Id, What = Usage.Name, At = now });
        return await LinkAsync(caller, caller.Words.Say("web.chat_theirs", ("name", person.Name)), person, db, now);
    }

    private static async Task<Reply> LinkAsync(Caller caller, string intro, Person person, CoalitionDb db, Instant now) => new(new Message(
    [
        new Text(intro),
        new WebLink(caller.Words.Say("web.chat_open"), await PersonalLinks.PathAsync(db, new(caller.Coalition.Id, person.Id), now)),
        new Small(caller.Words.Say("web.chat_ends")),
    ]));
}

using CatBot.Bot.Conversation;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>Switches the language of everything the person reads.</summary>
public sealed class SetLanguage : ICommand
{
    public Usage Usage { get; } = new("language", Who.Everybody, ["langue"], ["/language français", "/langue English"]);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (arguments.Text.Length == 0)
            return Task.FromResult(new Reply(new Message([new Text(caller.Words.Say("person.language_ask")), new Buttons([new("English", "language en"), new("Français", "language fr")])])));
        return Task.FromResult(ProfileEdit.Language(caller.Person, arguments.Text) is { } why ? caller.Refuse(why) : caller.Say("person.language_kept"));
    }
}

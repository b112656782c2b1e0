using CatBot.Bot.Channels.Web.Sandbox;
using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Pages;

/// <summary>Says in one line who somebody of the sandbox is.</summary>
internal static class PersonaWords
{
    public static string Describe(this Phrases words, Persona persona) => string.Join(" · ",
        new[] { words.Say(KeyOf(persona.Role)) }.Concat(persona.Hats).Concat(persona.Standing is Standing.Active ? [] : [words.Say(KeyOf(persona.Standing))]));

    private static string KeyOf(Role role) => role switch
    {
        Role.Coordinator => "web.role_coordinator",
        Role.Member => "web.role_member",
        Role.Partner => "web.role_partner",
    };

    private static string KeyOf(Standing standing) => standing switch
    {
        Standing.Active => "web.standing_active",
        Standing.Paused => "web.standing_paused",
        Standing.OnLeave => "web.standing_on_leave",
        Standing.Seconded => "web.standing_seconded",
        Standing.MovedOn => "web.standing_moved_on",
    };
}

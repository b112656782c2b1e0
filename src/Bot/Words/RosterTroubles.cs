using CatBot.Bot.Features.People.Import;

namespace CatBot.Bot.Words;

/// <summary>Says what is wrong with a line of a roster.</summary>
public static class RosterTroubles
{
    public static string Say(this Phrases phrases, RosterTrouble trouble) => phrases.Say(KeyOf(trouble));

    private static string KeyOf(RosterTrouble trouble) => trouble switch
    {
        RosterTrouble.TheNameIsMissing => "cli.roster.name_missing",
        RosterTrouble.ACellIsTooLong => "cli.roster.too_long",
        RosterTrouble.TheEmailIsNone => "cli.roster.email",
        RosterTrouble.TheRoleIsUnknown => "cli.roster.role",
        RosterTrouble.TheSectorIsUnknown => "cli.roster.sector",
        RosterTrouble.TheLanguageIsUnknown => "cli.roster.language",
        RosterTrouble.TheZoneDoesNotExist => "cli.roster.zone",
    };
}

using CatBot.Engagement.People;

namespace CatBot.Bot.Words;

/// <summary>Names the sectors of a community.</summary>
public static class Sectors
{
    public static string Say(this Phrases phrases, Sector sector) => phrases.Say(KeyOf(sector));

    private static string KeyOf(Sector sector) => sector switch
    {
        Sector.Other => "person.sector_other",
        Sector.LivedExperience => "person.sector_lived_experience",
        Sector.Health => "person.sector_health",
        Sector.FirstResponders => "person.sector_first_responders",
        Sector.Police => "person.sector_police",
        Sector.LocalGovernment => "person.sector_local_government",
        Sector.FirstNations => "person.sector_first_nations",
        Sector.Services => "person.sector_services",
        Sector.Housing => "person.sector_housing",
        Sector.Education => "person.sector_education",
        Sector.Business => "person.sector_business",
    };
}

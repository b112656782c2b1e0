using CatBot.Bot.Conversation.Dates;
using NodaTime;

namespace CatBot.Bot.Tests.Conversation.Dates;

public sealed class ZoneReaderTests
{
    [Theory]
    [InlineData("Pacific", "America/Vancouver")]
    [InlineData(" pacific time ", "America/Vancouver")]
    [InlineData("Pacific Standard Time", "America/Vancouver")]
    [InlineData("Pacific (Vancouver)", "America/Vancouver")]
    [InlineData("Vancouver", "America/Vancouver")]
    [InlineData("PST", "America/Vancouver")]
    [InlineData("heure du Pacifique", "America/Vancouver")]
    [InlineData("HNP", "America/Vancouver")]
    [InlineData("Victoria", "America/Vancouver")]
    [InlineData("Prince George", "America/Vancouver")]
    [InlineData("America/Vancouver", "America/Vancouver")]
    [InlineData("america/vancouver", "America/Vancouver")]
    [InlineData("Fort Nelson", "America/Fort_Nelson")]
    [InlineData("Dawson Creek", "America/Dawson_Creek")]
    [InlineData("Fort St. John", "America/Dawson_Creek")]
    [InlineData("Northeast BC", "America/Dawson_Creek")]
    [InlineData("Creston", "America/Creston")]
    [InlineData("MST", "America/Edmonton")]
    [InlineData("Mountain", "America/Edmonton")]
    [InlineData("heure des Rocheuses", "America/Edmonton")]
    [InlineData("heure normale des Rocheuses", "America/Edmonton")]
    [InlineData("Cranbrook", "America/Edmonton")]
    [InlineData("Calgary", "America/Edmonton")]
    [InlineData("Whitehorse", "America/Whitehorse")]
    [InlineData("Saskatchewan", "America/Regina")]
    [InlineData("Central", "America/Winnipeg")]
    [InlineData("heure du Centre", "America/Winnipeg")]
    [InlineData("heure de l'Est", "America/Toronto")]
    [InlineData("heure de l’Est", "America/Toronto")]
    [InlineData("heure avancée de l’Est", "America/Toronto")]
    [InlineData("Eastern", "America/Toronto")]
    [InlineData("EST", "America/Toronto")]
    [InlineData("Montréal", "America/Montreal")]
    [InlineData("quebec", "America/Toronto")]
    [InlineData("Halifax", "America/Halifax")]
    [InlineData("Atlantique", "America/Halifax")]
    [InlineData("Newfoundland", "America/St_Johns")]
    [InlineData("heure de Terre-Neuve", "America/St_Johns")]
    [InlineData("St. John's", "America/St_Johns")]
    [InlineData("Paris", "Europe/Paris")]
    [InlineData("New York", "America/New_York")]
    public void A_zone_is_known_by_the_names_people_use(string said, string id) => ZoneReader.Read(said).ShouldBe(id);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("time")]
    [InlineData("Atlantis")]
    [InlineData("America/Atlantis")]
    [InlineData("25:00")]
    [InlineData("\ud800")]
    public void What_is_no_zone_is_not_guessed_at(string said) => ZoneReader.Read(said).ShouldBeNull();

    [Fact]
    public void Every_zone_is_known_by_its_id() =>
        DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Contains('/')).ShouldAllBe(id => ZoneReader.Read(id) == id);
}

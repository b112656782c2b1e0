using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.People;

namespace CatBot.Bot.Features.People;

/// <summary>Changes one thing about a person as they typed it; the refusal says what was not understood, and then nothing changed.</summary>
internal static class ProfileEdit
{
    private const int LongestInterests = 300;

    public static Refusal? Zone(Person person, string typed)
    {
        if (ZoneReader.Read(typed) is not { } zone) return Refusal.TheZoneDoesNotExist;
        person.Zone = zone;
        return null;
    }

    public static Refusal? Language(Person person, string typed)
    {
        if (SpokenLanguage.Read(typed) is not { } language) return Refusal.TheLanguageIsUnknown;
        person.Language = language;
        return null;
    }

    public static Refusal? Quiet(Person person, string typed, bool french)
    {
        if (SpokenHours.Read(typed, french) is not var (from, to)) return Refusal.TheHoursAreUnclear;
        (person.QuietFrom, person.QuietTo) = (from, to);
        return null;
    }

    public static Refusal? Interests(Person person, string typed)
    {
        if (typed.Length > LongestInterests) return Refusal.TheTextIsTooLong;
        person.Interests = OneLine.Of(typed);
        return null;
    }
}

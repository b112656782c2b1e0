using CatBot.Bot.Conversation;
using CatBot.Engagement.People;

namespace CatBot.Bot.Features.People;

/// <summary>Reads the name of a language, in either language.</summary>
internal static class SpokenLanguage
{
    /// <returns>Null when it is none that we speak.</returns>
    public static Language? Read(string typed) => Folding.Fold(typed) switch
    {
        "en" or "english" or "anglais" or "eng" => Language.English,
        "fr" or "french" or "francais" or "francaise" => Language.French,
        _ => null,
    };
}

using CatBot.Bot.Words;
using CatBot.Engagement.People;

namespace CatBot.Bot.Pages;

/// <summary>The language of a page's own words: as its address says, else as the browser prefers.</summary>
internal static class PageLanguage
{
    public static Phrases WordsFor(HttpRequest request) => Phrases.In(Chosen($"{request.Query["lang"]}") ?? Preferred(request));

    /// <summary>The code that addresses and documents carry.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.English => "en",
        Language.French => "fr",
    };

    private static Language Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Chosen(language.Value.ToString().Split('-')[0]))
        .FirstOrDefault(language => language is not null) ?? Language.English;

    private static Language? Chosen(string code) => code switch { "en" => Language.English, "fr" => Language.French, _ => null };
}

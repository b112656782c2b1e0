using System.Text.RegularExpressions;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Reads where a meeting is out of one typed line, in English or French.</summary>
public static partial class SpokenVenue
{
    // Marks the place where a link or a number stood; it is in no font and no title.
    private const char Taken = '\uFFFC';

    /// <summary>A link and a telephone number, and the text with a mark in their stead.</summary>
    public static (string? Link, string? DialIn, string Left) Take(string text)
    {
        var link = Link().Match(text);
        var rest = link.Success ? Marked(text, link) : text;
        var dialIn = DialIn().Match(rest);
        return (link.Success ? WithScheme(link.Value) : null, dialIn.Success ? dialIn.Groups["number"].Value.Trim() : null, dialIn.Success ? Marked(rest, dialIn) : rest);
    }

    /// <summary>Parts what is left, once dates are read out of it, into title and place.</summary>
    /// <param name="text">With the dates still in it: what stands before the first of them is the title.</param>
    /// <param name="rest">Without them.</param>
    public static (string Title, string? Place) Part(string text, string rest)
    {
        var (before, words) = (Words(text), Words(rest));
        var common = before.Zip(words).TakeWhile(pair => Bare(pair.First) == Bare(pair.Second)).Count();
        // Dates first ("every Tuesday 10:00 Coffee"): then only a venue's own words can end the title.
        var title = string.Join(' ', common is 0 ? words : words.Take(common));
        var venue = Venue().Match(title);
        var tail = (venue.Success ? title[venue.Index..] : "") + ' ' + string.Join(' ', common is 0 ? [] : words.Skip(common));
        return (Ends().Replace(venue.Success ? title[..venue.Index] : title, ""), PlaceIn(tail));
    }

    private static string? PlaceIn(string tail)
    {
        var place = Ways().Replace(tail.Replace(Taken, ' '), " ");
        for (var before = ""; before != place; place = Ends().Replace(place, "")) before = place;
        return place.Length > 0 ? place : null;
    }

    private static string WithScheme(string link) => link.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{link}" : link;

    private static string Marked(string text, Match match) => $"{text[..match.Index]} {Taken} {text[(match.Index + match.Length)..]}";

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Bare(string word) => word.TrimEnd(',', '.', ';', ':');

    [GeneratedRegex(@"\b(?:(?:https?|ftp|javascript|data|file):\S*|www\.\S+)(?<![.,;!?)>\]])", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?:\b(?:or|ou)\s+)?\b(?:dial[- ]?in|by phone|phone|call|par téléphone|téléphone|tél\.?|composez le)(?:\s*:|\s+at|\s+au)?\s+(?<number>\+?\(?\d[\d\s().-]{5,18}\d(?:\s*,?\s*(?:code|ext\.?|poste|pin|nip)\s*:?\s*\d+#?)?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DialIn();

    [GeneratedRegex("\uFFFC|" + @"(?<=^|\s)(?:online|in person|en ligne|en personne|sur place|(?:on|via|by|sur|par) (?:zoom|teams|video|vidéo)|(?:room|salle) \d|(?:at|in|à|au|aux|dans)\s+(?:the\s|la\s|le\s|l[’']|room\s|salle\s|\d|(?-i:\p{Lu})))", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Venue();

    [GeneratedRegex(@"(?<=^|\s)(?:online|in person|en ligne|en personne|sur place|(?:on|via|by|sur|par) (?:zoom|teams|video|vidéo))(?=\s|[,;.]|$)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Ways();

    [GeneratedRegex(@"^(?:[\s,;:.–-]|(?:or|and|ou|et|at|in|à|au|aux|dans)(?=\s|$))+|(?:[\s,;:–-]|(?<=\s|^)(?:or|and|ou|et|at|in|à|au))+$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Ends();
}

using System.Text.RegularExpressions;
using CatBot.Bot.Conversation;
using CatBot.Engagement;

namespace CatBot.Bot.Features.People;

/// <summary>A hat as it was typed: <c>constable at RCMP</c>, <c>agente à la GRC</c>, <c>parent</c>, or the fields of the form.</summary>
internal sealed partial record SpokenHat(string? Title, string? Organization)
{
    public static SpokenHat Read(Arguments arguments)
    {
        if (arguments.IsForm) return new(OneLine.Of(arguments.Field("title")), OneLine.Of(arguments.Field("organization")));
        var match = Place().Match(arguments.Text);
        return match.Success
            ? new(OneLine.Of(match.Groups["title"].Value), OneLine.Of(match.Groups["place"].Value))
            : new(OneLine.Of(arguments.Text), null);
    }

    [GeneratedRegex(@"^(?<title>.+?)(?:\s*,\s*|\s+(?:at|from|with|for|chez|à|au|aux|pour)\s+)(?:the\s+|la\s+|le\s+|les\s+|l[’'])?(?<place>.+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}

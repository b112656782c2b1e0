using System.Text.RegularExpressions;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>The words around the days that end a series or are left out of it.</summary>
internal sealed class SeriesWords(Templates templates)
{
    public Regex Until { get; } = templates.Compile(@"\b({until}) ");

    public Regex Except { get; } = templates.Compile(@"\b({except}) (({to}) )?");

    public Regex Times { get; } = templates.Compile(@"\b({times})(\.|\b)");

    /// <summary>Between two days of a list.</summary>
    public Regex Also { get; } = templates.Compile("^({also}) (({to}) )?");

    /// <summary>A day of a list that says its month only once.</summary>
    public Regex BareDay { get; } = templates.Compile(@"^(?<number>\d{1,2})(st|nd|rd|th|er)?\b");
}

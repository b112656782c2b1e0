using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CatBot.Bot.Conversation;

/// <summary>What came with a command: the words after its name, and the fields when a form was sent.</summary>
public sealed partial record Arguments(string Text, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Typed words only.</summary>
    public Arguments(string text)
        : this(text.Trim(), FrozenDictionary<string, string>.Empty)
    {
    }

    /// <summary>A form was sent: the fields count, not the words.</summary>
    public bool IsForm => Fields.Count > 0;

    /// <summary>The first word, in lower case; empty when there is none.</summary>
    public string First => Text.Split(' ', 2)[0].ToLowerInvariant();

    /// <summary>Everything after the first word.</summary>
    public Arguments Rest => this with { Text = Text.Split(' ', 2) is [_, var rest] ? rest.Trim() : "" };

    /// <summary>The names after an @, without it, in the order typed: <c>@sam</c>, <c>@"Sam Lee"</c>, or <c>@[U123]</c> for an account's id.</summary>
    public IReadOnlyList<string> Mentions => [.. Mention().Matches(Text).Select(Named)];

    /// <summary>The words without the mentions.</summary>
    public string WithoutMentions => Spaces().Replace(Mention().Replace(Text, " "), " ").Trim();

    /// <summary>A field's trimmed value; null when it is empty or not there.</summary>
    public string? Field(string name) => Fields.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static string Named(Match match) => match.Groups["name"].Value;

    [GeneratedRegex("""(?<=^|[\s,])@(?:\[(?<name>[^\]]{1,80})\]|"(?<name>[^"]{1,80})"|(?<name>[\p{L}\p{M}\d][\p{L}\p{M}\d'’._-]*))""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}

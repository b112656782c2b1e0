using System.Text.RegularExpressions;

namespace CatBot.Bot.Conversation;

/// <summary>A command that was recognised, and what came with it.</summary>
public sealed record Recognised(ICommand Command, Arguments Arguments);

/// <summary>
/// Finds the command in typed words, forgivingly: <c>/assign</c>, <c>/asign</c>, <c>assign @sam</c>, <c>@CatBot assign</c>,
/// <c>/catbot assign</c>. Words that only begin like a command are left to the reading of replies.
/// </summary>
public sealed partial class CommandReader(IReadOnlyList<ICommand> commands)
{
    private readonly Dictionary<string, ICommand> _byName = commands
        .SelectMany(command => command.Usage.Aliases.Append(command.Usage.Name).Select(name => (Name: Folding.Fold(name), command)))
        .ToDictionary(pair => pair.Name, pair => pair.command, StringComparer.Ordinal);

    /// <summary>Whether the words speak to the bot even where others read along.</summary>
    public static bool Addresses(string text) => Address().IsMatch(text) || text.TrimStart().StartsWith('/');

    /// <summary>The command meant; null when the words are not one.</summary>
    public Recognised? Read(string text)
    {
        var addressed = Addresses(text);
        var words = Address().Replace(text.Trim(), "").TrimStart().TrimStart('/').Trim();
        if (words.Length == 0) return addressed ? new(_byName["help"], new("")) : null;
        return Exact(words) is { } exact && (addressed || IsMeant(exact)) ? exact
            : addressed && Nearest(words) is { } near ? near
            : null;
    }

    /// <summary>Finds a button's or a form's command by its exact name.</summary>
    public Recognised? ReadLine(string line, IReadOnlyDictionary<string, string>? fields = null) =>
        Exact(line) is { } exact ? fields is null ? exact : exact with { Arguments = exact.Arguments with { Fields = fields } } : null;

    private Recognised? Exact(string words) =>
        Enumerable.Range(1, 2).Reverse().Select(count => Named(words, count)).FirstOrDefault(found => found is not null);

    private Recognised? Named(string words, int nameWords)
    {
        var parts = words.Split((char[]?)null, nameWords + 1, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length >= nameWords && _byName.GetValueOrDefault(Folding.Fold(string.Join(' ', parts.Take(nameWords)))) is { } command
            ? new(command, new(parts.Length > nameWords ? parts[nameWords] : ""))
            : null;
    }

    private static bool IsMeant(Recognised found) => found.Command.Usage switch
    {
        { Plain: true } => true,
        { Hidden: true } => false,
        _ => found.Arguments.Text.Length == 0 || found.Arguments.Text.StartsWith('@'),
    };

    private Recognised? Nearest(string words)
    {
        var parts = words.Split(' ', 2);
        var name = Folding.Fold(parts[0]);
        return _byName
            .Where(pair => !pair.Value.Usage.Hidden && name.Length > 3 && !pair.Key.Contains(' ', StringComparison.Ordinal))
            .Select(pair => (pair.Value, Distance: Folding.Distance(name, pair.Key)))
            .Where(near => near.Distance <= (name.Length > 6 ? 2 : 1))
            .OrderBy(near => near.Distance)
            .Select(near => new Recognised(near.Value, new(parts.Length > 1 ? parts[1] : "")))
            .FirstOrDefault();
    }

    [GeneratedRegex(@"^\s*(?:/catbot\b|@?catbot\b[:,]?|<@catbot>)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();
}

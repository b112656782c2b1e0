using CatBot.Bot.Channels.Web.Sandbox;

namespace CatBot.Bot.Cli;

/// <summary>The settings that CatBot knows. A name it does not know is a typing mistake, and a mistake in a secret's name must not pass silently.</summary>
internal static class Settings
{
    private static readonly string[] _known = ["ConnectionStrings:CatBot", "Sandbox:Enabled"];

    // Everything of ours stands under one of these; the rest of the environment is not our business.
    private static readonly string[] _ours = ["ConnectionStrings", "Sandbox", "CatBot", "Slack", "Teams", "Email"];

    /// <summary>Refuses what is unknown or unsafe.</summary>
    /// <exception cref="NotStarted">Something is; the message says which and what to do.</exception>
    public static void Check(IConfiguration configuration)
    {
        var words = CommandLine.Words;
        foreach (var name in Given(configuration).Where(name => !_known.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            var nearest = _known.MinBy(known => Distance(known.ToLowerInvariant(), name.ToLowerInvariant()))!;
            throw new NotStarted(words.Say("cli.unknown_setting", ("name", Spelled(name)), ("nearest", Spelled(nearest))));
        }

        if (configuration["Sandbox:Enabled"] is { Length: > 0 } asked && !bool.TryParse(asked, out _))
            throw new NotStarted(words.Say("cli.sandbox_true_or_false"));
        if (SandboxOptions.IsOn(configuration) && !SandboxOptions.Addresses(configuration).All(SandboxOptions.IsLoopback))
            throw new NotStarted(words.Say("cli.sandbox_is_open"));
    }

    private static IEnumerable<string> Given(IConfiguration configuration) => _ours
        .SelectMany(section => configuration.GetSection(section).AsEnumerable())
        .Where(pair => pair.Value is not null).Select(pair => pair.Key);

    private static string Spelled(string name) => name.Replace(":", "__", StringComparison.Ordinal);

    private static int Distance(string a, string b) => Conversation.Folding.Distance(a, b);
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Features;
using CatBot.Testing;

namespace CatBot.Bot.Tests;

public sealed class ReadmeTests
{
    private const string Begin = "<!-- commands: a test keeps this list equal to CommandList -->\n";
    private const string End = "<!-- /commands -->";

    [Fact]
    public async Task The_readme_lists_every_command_as_help_does()
    {
        var file = Path.Combine(Root(), "README.md");
        var readme = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") await File.WriteAllTextAsync(file, $"{readme[..begin]}{Table()}{readme[end..]}", TestContext.Current.CancellationToken);
        else readme[begin..end].ShouldBe(Table());
    }

    private static string Table() => string.Concat(
    [
        "| command | who | examples |\n| --- | --- | --- |\n",
        .. CommandList.All.Select(command => command.Usage).Where(usage => !usage.Hidden)
            .Select(usage => $"| `/{usage.Name}` | {Who(usage.Who)} | {string.Join(" · ", usage.Examples.Select(example => $"`{example.Replace("|", "\\|", StringComparison.Ordinal)}`"))} |\n"),
    ]);

    private static string Who(Who who) => who is CatBot.Bot.Conversation.Who.Coordinators ? "coordinators" : "everybody";

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CatBot.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}

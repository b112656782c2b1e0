using System.CommandLine;
using CatBot.Bot.Channels.Web.Sandbox;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Cli;

/// <summary><c>catbot doctor</c>: looks at everything the bot needs and says in plain words what is wrong.</summary>
internal static class Doctor
{
    private const long LittleSpace = 200L * 1024 * 1024;

    public static Command Command()
    {
        var command = new Command("doctor", CommandLine.Words.Say("cli.doctor"));
        command.SetAction((_, _) => RunAsync());
        return command;
    }

    private static async Task<int> RunAsync()
    {
        var words = CommandLine.Words;
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddEnvironmentVariables("ASPNETCORE_").Build();
        (string Name, Func<Task<string?>> Check)[] checks =
        [
            (words.Say("cli.check.settings"), () => Trouble(() => { Settings.Check(configuration); return Task.CompletedTask; })),
            (words.Say("cli.check.database"), () => Trouble(() => Database.Services().GetRequiredService<DatabaseMigrator>().MigrateAsync())),
            (words.Say("cli.check.zones"), () => Task.FromResult(DateTimeZoneProviders.Tzdb.Ids.Contains("America/Vancouver") ? null : words.Say("cli.zones_missing"))),
            (words.Say("cli.check.disk"), () => Task.FromResult(new DriveInfo(Directory.GetCurrentDirectory()).AvailableFreeSpace < LittleSpace ? words.Say("cli.disk_is_low") : null)),
        ];
        var well = true;
        foreach (var (name, check) in checks)
        {
            var problem = await check();
            well &= problem is null;
            await Console.Out.WriteLineAsync(problem is null ? words.Say("cli.check_good", ("name", name)) : words.Say("cli.check_bad", ("name", name), ("problem", problem)));
        }

        await Console.Out.WriteLineAsync(words.Say("cli.facts", ("address", SandboxOptions.Addresses(configuration)[0]), ("zones", DateTimeZoneProviders.Tzdb.VersionId)));
        return well ? 0 : 1;
    }

    private static async Task<string?> Trouble(Func<Task> check)
    {
        try
        {
            await check();
            return null;
        }
        catch (Exception failure) when (Sentences.For(failure) is { } sentence)
        {
            return sentence;
        }
    }
}

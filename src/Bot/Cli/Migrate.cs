using System.CommandLine;
using CatBot.Storage;

namespace CatBot.Bot.Cli;

/// <summary><c>catbot migrate</c>: brings the database's tables up to date, and nothing else.</summary>
internal static class Migrate
{
    public static Command Command()
    {
        var command = new Command("migrate", CommandLine.Words.Say("cli.migrate"));
        command.SetAction(async (_, _) =>
        {
            var ran = await Database.Services().GetRequiredService<DatabaseMigrator>().MigrateAsync();
            await Console.Out.WriteLineAsync(CommandLine.Words.Say("cli.migrated", ("count", ran)));
        });
        return command;
    }
}

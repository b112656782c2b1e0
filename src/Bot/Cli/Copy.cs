using System.CommandLine;
using CatBot.Storage;

namespace CatBot.Bot.Cli;

/// <summary><c>catbot backup FILE</c>: a whole copy of the SQLite database, also while the bot runs.</summary>
internal static class Copy
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = CommandLine.Words.Say("cli.backup_file") };
        var command = new Command("backup", CommandLine.Words.Say("cli.backup")) { file };
        command.SetAction(async (result, _) =>
        {
            await Database.Services().GetRequiredService<Backup>().ToAsync(result.GetRequiredValue(file));
            await Console.Out.WriteLineAsync(CommandLine.Words.Say("cli.backed_up", ("file", result.GetRequiredValue(file))));
        });
        return command;
    }
}

using System.CommandLine;
using CatBot.Bot.Conversation;
using CatBot.Bot.Features.People.Import;
using CatBot.Bot.Words;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Cli;

/// <summary><c>catbot import roster.csv</c>: says line by line what a roster would bring; <c>--apply</c> brings it.</summary>
internal static class Import
{
    private const int MostLines = 50;

    public static Command Command()
    {
        var words = CommandLine.Words;
        var file = new Argument<FileInfo>("file") { Description = words.Say("cli.roster.file") };
        var apply = new Option<bool>("--apply") { Description = words.Say("cli.roster.apply") };
        var coalition = new Option<string?>("--coalition") { Description = words.Say("cli.roster.coalition") };
        var command = new Command("import", words.Say("cli.roster.about")) { file, apply, coalition };
        command.SetAction((result, _) => RunAsync(result.GetRequiredValue(file), result.GetValue(apply), result.GetValue(coalition)));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, bool apply, string? name)
    {
        if (!file.Exists) throw new NotStarted(CommandLine.Words.Say("cli.roster.no_file", ("file", file.Name)));
        var services = Database.Services();
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await using var db = await services.GetRequiredService<IDbContextFactory<CoalitionDb>>().CreateDbContextAsync();
        var coalition = await Choose(db, name);
        await using var stream = file.OpenRead();
        var report = await RosterImport.PreviewAsync(db, coalition.Id, stream);
        if (!report.HasNames) throw new NotStarted(CommandLine.Words.Say("cli.roster.no_names"));
        foreach (var line in Lines(report, apply)) await Console.Out.WriteLineAsync(line);
        if (apply) await RosterImport.ApplyAsync(db, coalition, report, services.GetRequiredService<DatabaseClock>().GetCurrentInstant());
        return 0;
    }

    private static async Task<Coalition> Choose(CoalitionDb db, string? name)
    {
        var all = await db.Coalitions.AsNoTracking().ToListAsync();
        var chosen = name is null ? all : all.FindAll(one => Folding.Fold(one.Name) == Folding.Fold(name));
        return chosen is [var only] ? only
            : throw new NotStarted(all.Count == 0
                ? CommandLine.Words.Say("cli.roster.no_coalition")
                : CommandLine.Words.Say("cli.roster.which_coalition", ("names", string.Join(", ", all.Select(one => one.Name)))));
    }

    private static IEnumerable<string> Lines(RosterReport report, bool apply)
    {
        var words = CommandLine.Words;
        foreach (var bad in report.Bad.Take(MostLines)) yield return words.Say("cli.roster.bad_line", ("line", bad.Number), ("problem", words.Say(bad.Trouble)));
        foreach (var known in report.Known.Take(MostLines)) yield return words.Say("cli.roster.known_line", ("line", known.Line), ("name", known.Name));
        if (!apply) foreach (var row in report.New.Take(MostLines)) yield return words.Say("cli.roster.new_line", ("line", row.Line), ("name", row.Name));
        if (report.Unknown.Count > 0) yield return words.Say("cli.roster.unknown_columns", ("names", string.Join(", ", report.Unknown)));
        yield return words.Say("cli.roster.sum", ("fresh", report.New.Count), ("known", report.Known.Count), ("bad", report.Bad.Count));
        yield return apply ? words.Say("cli.roster.applied", ("count", report.New.Count)) : words.Say("cli.roster.say_apply");
    }
}

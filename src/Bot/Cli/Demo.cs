using System.CommandLine;

namespace CatBot.Bot.Cli;

/// <summary><c>catbot demo</c>: prints a simulated month of the demo coalition, always the same.</summary>
internal static class Demo
{
    public static Command Command()
    {
        var transcript = new Option<bool>("--transcript") { Description = CommandLine.Words.Say("cli.demo_transcript") };
        var language = new Option<string>("--lang") { Description = CommandLine.Words.Say("cli.demo_lang"), DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "fr");
        var command = new Command("demo", CommandLine.Words.Say("cli.demo")) { transcript, language };
        command.SetAction(async (result, _) => await Console.Out.WriteAsync(await DemoMonth.TellAsync(result.GetRequiredValue(language) == "fr")));
        return command;
    }
}

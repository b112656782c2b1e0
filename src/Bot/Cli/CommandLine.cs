using System.CommandLine;
using System.Globalization;
using System.Text;
using CatBot.Bot.Words;
using CatBot.Engagement.People;
using CatBot.Storage;

namespace CatBot.Bot.Cli;

/// <summary>Everything that can be typed after <c>catbot</c>. Without a word it serves.</summary>
public static class CommandLine
{
    /// <summary>The words of whoever sits at this machine.</summary>
    internal static Phrases Words =>
        Phrases.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr" ? Language.French : Language.English);

    /// <summary>Runs one command. What a person can mend is said in one sentence on the error stream.</summary>
    /// <returns>0 when it went well, 1 when something must be mended first.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            return await Root().Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (Sentences.For(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand(Words.Say("cli.about"))
        {
            Serve.Command(), Demo.Command(), Migrate.Command(), Import.Command(), Doctor.Command(), Copy.Command(), Read.Command(),
        };
        // Settings such as --urls=… go on to the host as they are.
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((result, stop) => Serve.RunAsync([.. result.UnmatchedTokens], stop));
        return root;
    }
}

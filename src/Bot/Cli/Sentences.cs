using System.Net.Sockets;
using CatBot.Bot.Words;
using CatBot.Storage;

namespace CatBot.Bot.Cli;

/// <summary>Something is not right with how the program was started; the sentence says what to do.</summary>
public sealed class NotStarted(string sentence) : Exception(sentence);

/// <summary>Says what went wrong, and what to do, for troubles that a person can mend.</summary>
internal static class Sentences
{
    /// <summary>One sentence; null for a bug.</summary>
    public static string? For(Exception failure) =>
        failure is NotStarted ? failure.Message
        : DatabaseTrouble.In(failure) is { } trouble ? Of(trouble.Trouble, CommandLine.Words)
        : failure is IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException or SocketException } ? CommandLine.Words.Say("cli.port_in_use")
        : null;

    /// <summary>What a trouble with the database is, and what to do.</summary>
    public static string Of(Trouble trouble, Phrases words) => trouble switch
    {
        Trouble.NotUnderstood => words.Say("cli.database.not_understood"),
        Trouble.NotThere => words.Say("cli.database.not_there"),
        Trouble.NoPermission => words.Say("cli.database.no_permission"),
        Trouble.ReadOnly => words.Say("cli.database.read_only"),
        Trouble.Full => words.Say("cli.database.full"),
        Trouble.Locked => words.Say("cli.database.locked"),
        Trouble.Newer => words.Say("cli.database.newer"),
        Trouble.Damaged => words.Say("cli.database.damaged"),
        Trouble.BackedUpByPgDump => words.Say("cli.database.pg_dump"),
    };
}

using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Conversation;

/// <summary>
/// One thing that people can ask for, by typing, by a button or by a form. It loads what it needs, asks the domain and returns what
/// should happen; it saves nothing, sends nothing and catches nothing.
/// </summary>
public interface ICommand
{
    Usage Usage { get; }

    /// <param name="caller">Who asks, and where.</param>
    /// <param name="arguments">What was typed after the name, and the fields of a form.</param>
    /// <param name="db">Inside the transaction that saves the command's effect.</param>
    /// <param name="now">The moment it counts as.</param>
    Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now);
}

/// <summary>Who may use a command.</summary>
public enum Who
{
    Everybody,
    Coordinators,

    /// <summary>Also people who have not joined yet.</summary>
    Strangers,
}

/// <summary>How a command is called; help is made of it.</summary>
/// <param name="Name">Typed after the slash, such as <c>assign</c>; two words where a noun has several verbs: <c>meeting move</c>.</param>
/// <param name="Who">Who may.</param>
/// <param name="Aliases">Other names, French ones among them.</param>
/// <param name="Examples">Whole lines that work, for help and for tests.</param>
/// <param name="Hidden">Only buttons say it: help leaves it out.</param>
/// <param name="Plain">Works without a slash also with words behind it, since nobody begins an ordinary sentence with it.</param>
public sealed record Usage(string Name, Who Who, string[] Aliases, string[] Examples, bool Hidden = false, bool Plain = false);

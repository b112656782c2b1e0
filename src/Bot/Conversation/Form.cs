using System.Collections.Immutable;

namespace CatBot.Bot.Conversation;

/// <summary>What a field takes.</summary>
public enum FieldKind
{
    Line,
    Lines,
    Date,
    Time,
    Choice,
    Choices,
    Person,
    People,
}

/// <summary>Something to fill in. Sending it runs the command line with the fields beside it.</summary>
/// <param name="Title">24 characters at most, as the strictest channel has it.</param>
/// <param name="Line">The command line that gets the fields, such as <c>meeting new</c>.</param>
/// <param name="Fields">In the order they are read.</param>
/// <param name="Submit">The label of the button that sends it, 24 characters at most.</param>
/// <param name="Intro">One sentence above the fields.</param>
public sealed record Form(string Title, string Line, ImmutableArray<Field> Fields, string Submit, string? Intro = null);

/// <summary>One thing to fill in.</summary>
/// <param name="Name">How the command finds it.</param>
/// <param name="Value">What stands there already; several choices are separated by commas.</param>
/// <param name="Hint">One short line below.</param>
public sealed record Field(
    string Name, string Label, FieldKind Kind, bool Required = false, string? Value = null, string? Hint = null, ImmutableArray<Choice> Choices = default);

/// <summary>One of a field's choices.</summary>
public sealed record Choice(string Value, string Label);

using System.Text.Json;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>Asks to turn the clock, to a moment or by a time.</summary>
public sealed record ClockAsked(string? To, string? Advance);

/// <summary>Asks to type words for somebody. <paramref name="Channel"/>: in the shared channel. <paramref name="Delivery"/>: a copy with the same has the same answer.</summary>
public sealed record SayAsked(string? Person, string? Text, bool Channel, string? Delivery);

/// <summary>Asks to press a button of a message, by its label or its id, and to send the form that it opens where there are fields.</summary>
public sealed record PressAsked(string? Person, JsonElement Message, string? Button, IReadOnlyDictionary<string, JsonElement>? Fields, string? Delivery);

/// <summary>What the person got back.</summary>
/// <param name="Form">Opened, to be sent by pressing the same button with fields.</param>
/// <param name="Problem">What was not right in the form that was sent; nothing happened.</param>
public sealed record DoorAnswer(IReadOnlyList<DoorMessage> Messages, DoorForm? Form, DoorProblem? Problem);

/// <summary>One message of a conversation.</summary>
/// <param name="From"><c>CatBot</c>, or the person's name.</param>
/// <param name="Text">As plain text, without the buttons.</param>
public sealed record DoorMessage(long Id, string From, string Text, IReadOnlyList<DoorButton> Buttons)
{
    /// <summary>Draws a line for a program.</summary>
    /// <param name="line">What is kept.</param>
    /// <param name="speaker">Who said it, where that was a person.</param>
    /// <param name="reader">Whose language and clock it is drawn for.</param>
    public static DoorMessage Of(Utterance line, string speaker, Reader reader)
    {
        var parts = line.Message.Parts;
        var author = line.FromPerson && parts is [Heading heading, ..] ? heading.Words : speaker;
        return new(
            line.Number,
            line.FromPerson ? author : "CatBot",
            PlainText.Draw(new Message([.. parts.Where(part => part is not Conversation.Buttons).Skip(line.FromPerson && parts is [Heading, ..] ? 1 : 0)]), reader),
            [.. parts.OfType<Conversation.Buttons>().SelectMany(buttons => buttons.Items).Select(button => new DoorButton(button.Line, button.Label))]);
    }
}

/// <summary>A button; its id is the line that pressing it says.</summary>
public sealed record DoorButton(string Id, string Label);

/// <summary>Something to fill in.</summary>
public sealed record DoorForm(string Title, string? Intro, string Submit, IReadOnlyList<DoorField> Fields)
{
    public static DoorForm? Of(Form? form) => form is null ? null : new(
        form.Title, form.Intro, form.Submit,
        [.. form.Fields.Select(field => new DoorField(
            field.Name, field.Label, field.Kind, field.Required, field.Value, field.Hint, field.Choices.IsDefault ? [] : field.Choices))]);
}

/// <summary>One field of a form.</summary>
public sealed record DoorField(string Name, string Label, FieldKind Kind, bool Required, string? Value, string? Hint, IReadOnlyList<Choice> Choices);

/// <summary>The field, where one is to blame, and what to do.</summary>
public sealed record DoorProblem(string? Field, string Text);

using CatBot.Bot.Conversation;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Browser.Tests;

/// <summary>Says <c>showcase</c>: a message with everything that a message can hold, also what tries to break a page.</summary>
public sealed class Showcase : ICommand
{
    public const string Injection = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

    public Usage Usage { get; } = new("showcase", Who.Everybody, [], ["/showcase"], Plain: true);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now) => Task.FromResult(new Reply(new Message(
    [
        new Heading("Housing table"),
        new Text("Can you come? Your answer helps us to set out the right number of chairs."),
        new Moment("When", now + Duration.FromDays(8), "America/Vancouver"),
        new Facts([new("Link", "https://example.org/meet", "https://example.org/meet"), new("Place", "City Hall, room 3"), new("Trap", "Press me", "javascript:alert(1)")]),
        new Bullets(["Ride available", Injection, "مرحبا بالجميع"]),
        new WebLink("Add to your calendar", "https://example.org/me.ics"),
        new Bot.Conversation.Status("You are coming by phone."),
        new Buttons([new("In person", "form", Emphasis.Primary), new("By video", "showcase"), new("By phone", "showcase"), new("Can’t make it", "showcase", Emphasis.Danger)]),
        new Small("You get this because you are on the list. Type “pause” for fewer messages."),
    ])));
}

/// <summary>Says <c>form</c>: opens a form of every kind of field, and takes it once a good title is given.</summary>
public sealed class FormShow : ICommand
{
    public Usage Usage { get; } = new("form", Who.Everybody, [], ["/form"]);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now) => Task.FromResult(
        !arguments.IsForm ? new Reply { Form = Asked }
        : arguments.Field("title") is "bad" ? Reply.Say("Please give it a better title.") with { BadField = "title" }
        : Reply.Say($"Taken: {arguments.Field("title")}, {arguments.Field("when")}, {arguments.Field("how")}, {arguments.Field("needs")}."));

    private static Form Asked { get; } = new(
        "New meeting", "form",
        [
            new("title", "Title", FieldKind.Line, Required: true, Hint: "A few words are enough."),
            new("when", "Day", FieldKind.Date),
            new("at", "Time", FieldKind.Time),
            new("how", "How", FieldKind.Choice, Value: "video", Choices: [new("room", "In person"), new("video", "By video")]),
            new("needs", "Needs", FieldKind.Choices, Choices: [new("ride", "A ride"), new("childcare", "Childcare"), new("quiet", "A quiet space")]),
            new("who", "Chair", FieldKind.Person),
            new("notes", "Notes", FieldKind.Lines),
        ],
        "Invite people", "Tell me about it.");
}

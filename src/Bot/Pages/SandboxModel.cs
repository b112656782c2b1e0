using CatBot.Bot.Channels.Web;
using CatBot.Bot.Channels.Web.Sandbox;
using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using NodaTime;
using Choice = CatBot.Bot.Conversation.Choice;

namespace CatBot.Bot.Pages;

/// <summary>Everything that the sandbox's page shows at one moment.</summary>
public sealed record SandboxModel
{
    public required Phrases Words { get; init; }

    public required Instant Now { get; init; }

    public required Cast Cast { get; init; }

    /// <summary>Those whose conversations are on the page.</summary>
    public required IReadOnlyList<Persona> Shown { get; init; }

    public required IReadOnlyDictionary<ChatRoom, IReadOnlyList<Utterance>> Lines { get; init; }

    public required IReadOnlyList<PlannedNudge> Planned { get; init; }

    /// <summary>What will not be said after all, the latest first.</summary>
    public required IReadOnlyList<PlannedNudge> SetAside { get; init; }

    /// <summary>The guided step, from 1; null once it was put away.</summary>
    public required int? Step { get; init; }

    /// <summary>On a narrow screen, the one pane that is seen.</summary>
    public required string Wanted { get; init; }

    /// <summary>What stands in the wanted pane's line already.</summary>
    public string? Draft { get; init; }

    public OpenForm? Open { get; init; }

    /// <summary>An act's address, in the page's language.</summary>
    public string Action(string act) => $"/page/{act}?lang={Words.Language.Code()}";

    /// <summary>The page's address, with one pane wanted.</summary>
    public string Address(string pane, string? draft = null) =>
        $"/?lang={Words.Language.Code()}&show={pane}{(draft is null ? "" : $"&draft={Uri.EscapeDataString(draft)}")}";

    /// <summary>Those who can be chosen in a form, by the name a command finds them by.</summary>
    public IReadOnlyList<Choice> People => [.. Cast.Personas.Select(persona => new Choice(persona.Name, persona.Name))];
}

/// <summary>One line in the list of what comes: the same thing, said to some people at the same moment.</summary>
/// <param name="To">Their names; none for a post in the shared channel.</param>
/// <param name="About">The title of the meeting or task.</param>
/// <param name="Why">Why it waits or was set aside; null when it only waits for its time.</param>
public sealed record PlannedNudge(long Number, IReadOnlyList<string> To, string Kind, string? About, Instant At, string? Why)
{
    /// <summary>Who hears it, in words; at most so many names, then a number.</summary>
    public string Audience(Phrases words, int most) => To.Count switch
    {
        0 => words.Say("web.channel"),
        var count when count <= most => string.Join(", ", To),
        var count => words.Say("web.and_more", ("names", string.Join(", ", To.Take(most))), ("count", count - most)),
    };
}

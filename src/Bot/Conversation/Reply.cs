using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Conversation;

/// <summary>
/// What a command wants to happen besides its changes to the database. It is carried out by whoever called the command:
/// the answer is returned, the notices are queued in the same transaction.
/// </summary>
/// <param name="Answer">What the person reads now; null for a silent yes (the card itself changed).</param>
public sealed record Reply(Message? Answer = null)
{
    /// <summary>Something to fill in, opened at once.</summary>
    public Form? Form { get; init; }

    /// <summary>How the subject's cards of this person look from now on; <see cref="Message.Subject"/> says which.</summary>
    public Card? Card { get; init; }

    /// <summary>The answer belongs to everybody in the place where the command was typed.</summary>
    public bool ForAll { get; init; }

    /// <summary>A field of the form was not right: its name, and the answer says what to do. Nothing was changed.</summary>
    public string? BadField { get; init; }

    /// <summary>What is said to others, once, by the courier.</summary>
    [JsonIgnore]
    public ImmutableArray<Nudge> Notices { get; init; } = [];

    /// <summary>Subjects whose unsent nudges are forgotten before the notices are queued (a moved meeting is planned anew).</summary>
    [JsonIgnore]
    public ImmutableArray<Guid> Forget { get; init; } = [];

    /// <summary>What the person's next free words are about, or complete.</summary>
    [JsonIgnore]
    public Ask? Ask { get; init; }

    /// <summary>Why nothing was done; then nothing is saved.</summary>
    [JsonIgnore]
    public Refusal? Refused { get; init; }

    /// <summary>A plain answer.</summary>
    public static Reply Say(string words) => new(Message.Of(words));
}

/// <summary>The status line and buttons that all copies of a subject's card get.</summary>
public sealed record Card(string Subject, Status? Status, Buttons? Buttons);

/// <summary>What a person was last asked: the next free text is read in its light.</summary>
/// <param name="About">What kind of thing it is.</param>
/// <param name="Subject">Which one.</param>
/// <param name="Awaiting">A command line that the person's next words complete, such as <c>rsvp 0193… stand_in</c>; null to read the words.</param>
public sealed record Ask(Engagement.Replies.About About, Guid Subject, string? Awaiting = null);

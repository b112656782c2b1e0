using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace CatBot.Bot.Conversation;

/// <summary>
/// What is said, before any channel draws it. Text is plain: no channel's mark-up, escaped by whoever draws it.
/// </summary>
/// <param name="Parts">From top to bottom.</param>
/// <param name="Subject">What it is about, such as <c>meeting:0193…</c>: when that changes, every copy's status and buttons change too.</param>
public sealed record Message(ImmutableArray<Part> Parts, string? Subject = null)
{
    /// <summary>A message of one text.</summary>
    public static Message Of(string text) => new([new Text(text)]);

    /// <summary>The parts as they are read: the small print comes last, whatever was added since.</summary>
    [JsonIgnore]
    public IEnumerable<Part> InReadingOrder => Parts.OrderBy(part => part is Small);

    /// <summary>Everything the message is about: its own subject, and those of messages that were merged into it.</summary>
    [JsonIgnore]
    public IEnumerable<string> Subjects => Parts.Select(part => SubjectOf(part)).Append(Subject).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The same message with one subject's status line and buttons as they are now; other subjects keep theirs.</summary>
    public Message With(Card card)
    {
        var first = Parts.Select((part, place) => (part, place)).FirstOrDefault(one => IsOf(one.part, card.Subject), (null!, Parts.Length)).place;
        Part?[] now = [card.Status is { } status ? status with { Subject = card.Subject } : null, card.Buttons is { } buttons ? buttons with { Subject = card.Subject } : null];
        return this with
        {
            Parts = [.. Parts.Take(first), .. now.OfType<Part>(), .. Parts.Skip(first).Where(part => !IsOf(part, card.Subject))],
        };
    }

    private bool IsOf(Part part, string subject) => part is Conversation.Status or Conversation.Buttons && (SubjectOf(part) ?? Subject) == subject;

    private static string? SubjectOf(Part part) => part switch { Status status => status.Subject, Buttons buttons => buttons.Subject, _ => null };
}

/// <summary>One piece of a message. What cannot be drawn as plain text is not a part.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "part")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Bullets), "bullets")]
[JsonDerivedType(typeof(Moment), "moment")]
[JsonDerivedType(typeof(WebLink), "link")]
[JsonDerivedType(typeof(Status), "status")]
[JsonDerivedType(typeof(Buttons), "buttons")]
[JsonDerivedType(typeof(Small), "small")]
public abstract record Part;

/// <summary>A short title line.</summary>
public sealed record Heading(string Words) : Part;

/// <summary>A paragraph.</summary>
public sealed record Text(string Words) : Part;

/// <summary>Label and value, one pair a line.</summary>
public sealed record Facts(ImmutableArray<Fact> Items) : Part;

/// <summary>One line of <see cref="Facts"/>. <paramref name="Address"/> makes the value a link.</summary>
public sealed record Fact(string Label, string Value, string? Address = null);

/// <summary>A list, one thought a line.</summary>
public sealed record Bullets(ImmutableArray<string> Items) : Part;

/// <summary>A moment, shown on the clock of whoever reads; <paramref name="Zone"/> (IANA) is used where the reader's is not known.</summary>
public sealed record Moment(string Label, Instant At, string Zone) : Part;

/// <summary>Something to open in a browser.</summary>
/// <param name="Address">Whole, or a path on CatBot's own site: a channel that lives elsewhere puts the site's address before it.</param>
public sealed record WebLink(string Label, string Address) : Part;

/// <summary>How things stand, such as the answer given; replaced when it changes.</summary>
/// <param name="Subject">What it belongs to, where that is not the message's own subject.</param>
public sealed record Status(string Words, string? Subject = null) : Part;

/// <summary>Things to press; each says what a person could also type.</summary>
/// <param name="Subject">What they belong to, where that is not the message's own subject.</param>
public sealed record Buttons(ImmutableArray<Button> Items, string? Subject = null) : Part;

/// <summary>Small print: why this came and how to get less of it.</summary>
public sealed record Small(string Words) : Part;

/// <summary>How a button looks: the likely answer stands out, the weighty one warns.</summary>
public enum Emphasis
{
    None,
    Primary,
    Danger,
}

/// <summary>A button is a command line with a label: pressing and typing do the same.</summary>
/// <param name="Label">What the person reads, 75 characters at most.</param>
/// <param name="Line">What pressing says, such as <c>rsvp 0193… by_phone</c>, 2,000 characters at most.</param>
/// <param name="Emphasis">How it looks.</param>
public sealed record Button(string Label, string Line, Emphasis Emphasis = Emphasis.None);

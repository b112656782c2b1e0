using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>Finds the words for some kinds of nudges. Pure: all it needs is in the request.</summary>
public interface IWriter
{
    /// <summary>The kinds it writes; each kind has exactly one writer, which a test holds.</summary>
    ImmutableArray<NudgeKind> Kinds { get; }

    /// <summary>The words as things are now; null when what it is about is gone.</summary>
    Written? Write(Request request);
}

/// <summary>What a writer is asked.</summary>
/// <param name="Nudge">The reason to speak.</param>
/// <param name="Facts">How things are now.</param>
/// <param name="Reader">Language and clock of the recipient, or of the coalition for a post.</param>
/// <param name="Membership">The recipient's; null for a post.</param>
public sealed record Request(Nudge Nudge, Batch Facts, Reader Reader, Membership? Membership, Instant Now)
{
    public Phrases Words => Phrases.In(Reader.Language);

    public bool French => Reader.Language is Language.French;

    /// <summary>One of the nudge's own small facts; empty when it has none of that name.</summary>
    public string Fact(string name) => NudgeFacts.Read(Nudge.Facts).GetValueOrDefault(name, "");
}

/// <summary>A message, and what the recipient's next free words will be about.</summary>
public sealed record Written(Message Message, Ask? Ask = null);

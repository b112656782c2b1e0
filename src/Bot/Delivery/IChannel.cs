using CatBot.Bot.Conversation;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>Where a message goes: one account, or a coalition's place on a channel.</summary>
/// <param name="Reader">Whose language and clock it is drawn for; for a place, the coalition's.</param>
public sealed record Address(string Channel, string Workspace, string User, bool IsShared, Reader Reader);

/// <summary>The language and clock of whoever reads.</summary>
public sealed record Reader(Language Language, DateTimeZone Zone);

/// <summary>One message on its way out.</summary>
/// <param name="To">Where it goes.</param>
/// <param name="Message">What is said.</param>
/// <param name="Nudges">The numbers of the nudges it carries; a channel keeps them with the message, so that it can be looked up.</param>
public sealed record Envelope(Address To, Message Message, IReadOnlyList<long> Nudges);

/// <summary>What came of sending one envelope.</summary>
public abstract record Delivered
{
    /// <summary>The platform took it; <paramref name="Reference"/> is its name there.</summary>
    public sealed record Sent(string Reference) : Delivered;

    /// <summary>Nothing was sent; a later attempt may work.</summary>
    public sealed record TryAgain(Instant At, string Why) : Delivered;

    /// <summary>This person cannot be reached there, for a reason in plain words' key.</summary>
    public sealed record CouldNotReach(string Why) : Delivered;

    /// <summary>It may or may not have been taken.</summary>
    public sealed record Unknown(string Why) : Delivered;
}

/// <summary>A way to talk: Slack, Teams, the web chat, e-mail.</summary>
public interface IChannel
{
    /// <summary>The name that accounts and inbox keys carry, such as <c>web</c>.</summary>
    string Name { get; }

    /// <summary>Gives a person the answer to what they did. Called again after a crash with the same key: answers once.</summary>
    Task AnswerAsync(Incoming incoming, Reply reply, Instant now);

    /// <summary>Sends messages, each at most once; one outcome for each, in the same order.</summary>
    Task<IReadOnlyList<Delivered>> SendAsync(IReadOnlyList<Envelope> envelopes, Instant now);

    /// <summary>Which of these nudges were already sent, by number, with the message's reference; null when the platform cannot say.</summary>
    Task<IReadOnlyDictionary<long, string>?> LookUpAsync(IReadOnlyList<long> nudges);

    /// <summary>Gives every copy of a card that an account has its new status and buttons.</summary>
    Task RefreshAsync(Account account, Card card, Instant now);
}

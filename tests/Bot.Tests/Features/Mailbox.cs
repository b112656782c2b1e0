using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Bot.Tests.Features;

/// <summary>One message that came out of the door: to which account or place, when, and what it said.</summary>
public sealed record Letter(Address To, Instant At, Message Message)
{
    /// <summary>As it is read.</summary>
    public string Text => PlainText.Draw(Message, To.Reader);
}

/// <summary>A channel of the neighbourhood: it takes everything and remembers it.</summary>
public sealed class Mailbox : IChannel
{
    public string Name => "web";

    public IList<Letter> Letters { get; } = [];

    /// <summary>Cards that were brought up to date, newest last.</summary>
    public IList<(string User, Card Card)> Refreshed { get; } = [];

    public Task AnswerAsync(Incoming incoming, Reply reply, Instant now) => Task.CompletedTask;

    public Task<IReadOnlyList<Delivered>> SendAsync(IReadOnlyList<Envelope> envelopes, Instant now)
    {
        foreach (var envelope in envelopes) Letters.Add(new(envelope.To, now, envelope.Message));
        return Task.FromResult<IReadOnlyList<Delivered>>([.. envelopes.Select(_ => new Delivered.Sent("here"))]);
    }

    public Task<IReadOnlyDictionary<long, string>?> LookUpAsync(IReadOnlyList<long> nudges) =>
        Task.FromResult<IReadOnlyDictionary<long, string>?>(new Dictionary<long, string>());

    public Task RefreshAsync(Account account, Card card, Instant now)
    {
        Refreshed.Add((account.User, card));
        return Task.CompletedTask;
    }
}

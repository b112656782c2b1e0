using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using CatBot.Benchmarks.Measures;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Benchmarks.Doors;

/// <summary>A channel as real ones are, without their limits: it draws each message and posts it, up to 32 at once.</summary>
public sealed class PostingChannel(Uri address) : IChannel, IDisposable
{
    public const string Called = "bench";

    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = Sizes.PostsAtOnce });

    public string Name => Called;

    /// <summary>The bodies that were posted, kept only while somebody has put a bag here.</summary>
    public ConcurrentBag<byte[]>? Copies { get; set; }

    // The answer goes back over the connection that asked.
    public Task AnswerAsync(Incoming incoming, Reply reply, Instant now) => Task.CompletedTask;

    public async Task<IReadOnlyList<Delivered>> SendAsync(IReadOnlyList<Envelope> envelopes, Instant now) =>
        await Task.WhenAll(envelopes.Select(PostAsync));

    public Task<IReadOnlyDictionary<long, string>?> LookUpAsync(IReadOnlyList<long> nudges) =>
        Task.FromResult<IReadOnlyDictionary<long, string>?>(new Dictionary<long, string>());

    public Task RefreshAsync(Account account, Card card, Instant now) => Task.CompletedTask;

    public void Dispose() => _client.Dispose();

    private async Task<Delivered> PostAsync(Envelope envelope)
    {
        var body = Draw(envelope);
        Copies?.Add(body);
        await Load.PostAsync(_client, address, body);
        return new Delivered.Sent(envelope.Nudges[0].ToString(CultureInfo.InvariantCulture));
    }

    private static byte[] Draw(Envelope envelope)
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteString("channel", envelope.To.User);
            writer.WriteString("text", PlainText.Draw(envelope.Message, envelope.To.Reader));
            writer.WritePropertyName("message");
            JsonSerializer.Serialize(writer, envelope.Message, ConversationJson.Default.Message);
            writer.WriteEndObject();
        }

        return body.ToArray();
    }
}

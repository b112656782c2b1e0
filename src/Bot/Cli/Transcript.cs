using System.Globalization;
using System.Text;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Bot.Cli;

/// <summary>A channel that writes down what everybody sees, one after the other, as plain text.</summary>
internal sealed class Transcript(bool french) : IChannel
{
    private static readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb["America/Vancouver"];

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, List<Button>> _buttons = new(StringComparer.Ordinal);

    public string Name => "web";

    /// <summary>Writes down what somebody did.</summary>
    public void Did(string who, string words, Instant at) => Write($"{who}:", words, at);

    /// <summary>The line behind the newest button of that label that somebody has seen.</summary>
    public string LineOf(string who, string label) => _buttons[who.ToLowerInvariant()].FindLast(button => button.Label == label)?.Line
        ?? throw new InvalidOperationException($"{who} sees no button {label}.");

    public Task AnswerAsync(Incoming incoming, Reply reply, Instant now)
    {
        if (reply.Answer is { } answer) Show(incoming.From.User, answer, new(french ? Language.French : Language.English, _zone), now);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Delivered>> SendAsync(IReadOnlyList<Envelope> envelopes, Instant now)
    {
        foreach (var envelope in envelopes) Show(envelope.To.IsShared ? "#channel" : envelope.To.User, envelope.Message, envelope.To.Reader, now);
        return Task.FromResult<IReadOnlyList<Delivered>>([.. envelopes.Select(_ => new Delivered.Sent("transcript"))]);
    }

    public Task<IReadOnlyDictionary<long, string>?> LookUpAsync(IReadOnlyList<long> nudges) =>
        Task.FromResult<IReadOnlyDictionary<long, string>?>(new Dictionary<long, string>());

    public Task RefreshAsync(Account account, Card card, Instant now) => Task.CompletedTask;

    public override string ToString() => _text.ToString();

    private void Show(string user, Message message, Reader reader, Instant at)
    {
        if (!_buttons.TryGetValue(user, out var seen)) _buttons[user] = seen = [];
        seen.AddRange(message.Parts.OfType<Buttons>().SelectMany(buttons => buttons.Items));
        Write($"  → {CultureInfo.InvariantCulture.TextInfo.ToTitleCase(user)}", PlainText.Draw(message, reader), at);
    }

    private void Write(string who, string words, Instant at)
    {
        _text.Append($"{at.InZone(_zone):ddd d MMM HH:mm}  {who}\n");
        foreach (var line in words.Split('\n')) _text.Append(line.Length > 0 ? $"      {line}\n" : "\n");
        _text.Append('\n');
    }
}

using System.Text.Json;
using CatBot.Benchmarks.Settlement;
using CatBot.Bot.Conversation;

namespace CatBot.Benchmarks;

/// <summary>Deliveries in which the people of a town answer their next meeting, each time somebody else and something else.</summary>
public sealed class Commands(int people)
{
    private static readonly string[] _lines = ["/rsvp by_phone", "/rsvp in_person", "/rsvp maybe", "/rsvp by_video"];

    // A stride that shares no factor with a round number visits everybody before it comes back.
    private const int Stride = 7919;

    /// <summary>The n-th delivery, with an id that no other has.</summary>
    public byte[] Body(int number) => JsonSerializer.SerializeToUtf8Bytes(
        new Said(Guid.NewGuid().ToString("n"), Neighbourhood.Sender((int)((long)number * Stride % people)), Spot.Direct, _lines[number / people % _lines.Length]),
        ConversationJson.Default.Incoming);
}

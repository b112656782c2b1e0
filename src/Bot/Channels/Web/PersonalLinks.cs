using System.Buffers.Binary;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Channels.Web;

/// <summary>
/// The signed links that open one person's chat in a browser, without an account. Whoever has the link is taken for the person, so it
/// goes only to them, ends by itself, and leads to this one conversation.
/// </summary>
public static class PersonalLinks
{
    /// <summary>How long a link works.</summary>
    public static readonly Duration Lifetime = Duration.FromDays(30);

    private const string Secret = "chat";
    private const int Id = 16;
    private const int End = 8;

    /// <summary>The path of a link on CatBot's own site, good from <paramref name="now"/> for a <see cref="Lifetime"/>.</summary>
    public static async Task<string> PathAsync(CoalitionDb db, ChatRoom room, Instant now)
    {
        var end = new byte[End];
        BinaryPrimitives.WriteInt64BigEndian(end, (now + Lifetime).ToUnixTimeSeconds());
        return $"/chat/{await SealedToken.WriteAsync(db, Secret, [.. room.Coalition.Value.ToByteArray(), .. room.Person!.Value.Value.ToByteArray(), .. end])}";
    }

    /// <summary>Whose chat a token opens; null when it is not one of ours, was changed, or has ended.</summary>
    public static async Task<ChatRoom?> ReadAsync(CoalitionDb db, string token, Instant now)
    {
        if (await SealedToken.ReadAsync(db, Secret, token) is not { Length: Id + Id + End } told) return null;
        var end = Instant.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(told.AsSpan(Id + Id)));
        return now < end ? new(new Id<Coalition>(new Guid(told.AsSpan(0, Id))), new Id<Person>(new Guid(told.AsSpan(Id, Id)))) : null;
    }
}

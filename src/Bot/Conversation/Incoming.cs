using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace CatBot.Bot.Conversation;

/// <summary>Who spoke: one account on one channel, proved by the channel.</summary>
public sealed record Sender(string Channel, string Workspace, string User, string? Name = null);

/// <summary>Where it was said: alone with the bot, or a coalition's place that others read.</summary>
public sealed record Spot(string Id, bool IsShared)
{
    /// <summary>Alone with the bot.</summary>
    public static Spot Direct { get; } = new("", IsShared: false);
}

/// <summary>
/// One thing a person did on a channel, proved and translated. The delivery id is the platform's own: a second copy is the same.
/// </summary>
/// <param name="DeliveryId">Unique within the channel.</param>
/// <param name="From">Who did it.</param>
/// <param name="At">Where.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "did")]
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Pressed), "pressed")]
[JsonDerivedType(typeof(Submitted), "submitted")]
[JsonDerivedType(typeof(Arrived), "arrived")]
[JsonDerivedType(typeof(Departed), "departed")]
public abstract record Incoming(string DeliveryId, Sender From, Spot At)
{
    /// <summary>The inbox key: a delivery is handled once.</summary>
    [JsonIgnore]
    public string Key => $"{From.Channel}:{DeliveryId}";
}

/// <summary>Typed words: a command, or plain words. <paramref name="About"/> is the subject of the message replied to, where the channel tells.</summary>
public sealed record Said(string DeliveryId, Sender From, Spot At, string Text, string? About = null) : Incoming(DeliveryId, From, At);

/// <summary>A button, by the line it says. <paramref name="Message"/> is the channel's name of the message it stood on.</summary>
public sealed record Pressed(string DeliveryId, Sender From, Spot At, string Line, string? Message = null) : Incoming(DeliveryId, From, At);

/// <summary>A filled-in form.</summary>
public sealed record Submitted(string DeliveryId, Sender From, Spot At, string Line, IReadOnlyDictionary<string, string> Fields, string? Message = null)
    : Incoming(DeliveryId, From, At);

/// <summary>Somebody opened the conversation for the first time, or came back to it.</summary>
public sealed record Arrived(string DeliveryId, Sender From, Spot At) : Incoming(DeliveryId, From, At);

/// <summary>Somebody left; nothing more can be sent there.</summary>
public sealed record Departed(string DeliveryId, Sender From, Spot At) : Incoming(DeliveryId, From, At);

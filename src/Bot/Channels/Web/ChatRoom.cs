using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Bot.Channels.Web;

/// <summary>One conversation: a person's own with CatBot, or the channel that a coalition shares.</summary>
/// <param name="Coalition">Whose people they are; also the workspace of their accounts.</param>
/// <param name="Person">Null for the shared channel.</param>
public sealed record ChatRoom(Id<Coalition> Coalition, Id<Person>? Person)
{
    /// <summary>The shared channel's id, as a coalition's home and a spot name it.</summary>
    public const string SharedPlace = "channel";

    /// <summary>Under which name its listeners wait.</summary>
    public Guid Listeners => Person?.Value ?? Coalition.Value;
}

/// <summary>One message of a conversation, as it is kept.</summary>
/// <param name="Number">Its name, also for whoever presses one of its buttons.</param>
/// <param name="FromPerson">A person said it; in the shared channel its heading says who.</param>
public sealed record Utterance(long Number, bool FromPerson, Message Message, Instant At);

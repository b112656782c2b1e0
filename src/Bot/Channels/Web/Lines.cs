using System.Text.Json;
using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Storage.Rows;
using NodaTime;

namespace CatBot.Bot.Channels.Web;

/// <summary>What a conversation keeps of what people did and of what they were told.</summary>
internal static class Lines
{
    public static string Write(Message message) => JsonSerializer.Serialize(message, ConversationJson.Default.Message);

    /// <summary>What the person did, as it reads in the conversation; null for what leaves no line.</summary>
    /// <param name="incoming">What was done.</param>
    /// <param name="label">What stood on the button that was pressed.</param>
    /// <param name="words">The person's.</param>
    public static Message? Done(Incoming incoming, string? label, Phrases words) => incoming switch
    {
        Said { At.IsShared: true } said => new([new Heading(said.From.Name ?? said.From.User), new Text(said.Text)]),
        Said said => Message.Of(said.Text),
        Pressed when label is not null => Message.Of(label),
        Submitted => Message.Of(words.Say("web.form_sent")),
        _ => null,
    };

    /// <summary>What the person is told; a form that was opened by typing leaves a button that opens it again.</summary>
    public static Message? Told(Incoming incoming, Reply reply, Phrases words) => reply switch
    {
        { Form: { } form } when incoming is Said => new(
        [
            .. reply.Answer?.Parts ?? [],
            new Heading(form.Title),
            .. form.Intro is { } intro ? (Part[])[new Text(intro)] : [],
            new Buttons([new(words.Say("web.open_form"), form.Line, Emphasis.Primary)]),
        ], reply.Answer?.Subject),
        _ => reply.Answer,
    };

    /// <summary>A form that was not right stays open with its problem beside the field: nothing happened that a conversation could tell.</summary>
    public static bool StaysOpen(Incoming incoming, Reply reply) => incoming is Submitted && (reply.BadField is not null || reply.Refused is not null);

    public static NewLine Line(ChatRoom room, bool fromPerson, Message message, string key, Instant now, IReadOnlyList<long>? nudges = null) => new(
        new ChatLine
        {
            CoalitionId = room.Coalition,
            PersonId = room.Person,
            FromPerson = fromPerson,
            Body = Write(message),
            Subject = message.Subject,
            Key = key,
            At = now,
        },
        nudges ?? []);
}

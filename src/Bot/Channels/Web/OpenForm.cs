using CatBot.Bot.Conversation;

namespace CatBot.Bot.Channels.Web;

/// <summary>A form that somebody has open.</summary>
/// <param name="Room">Whose it is.</param>
/// <param name="Form">What is asked, with what was filled in.</param>
/// <param name="BadField">The field that was not right.</param>
/// <param name="Problem">What to do about it.</param>
public sealed record OpenForm(ChatRoom Room, Form Form, string? BadField = null, string? Problem = null)
{
    /// <summary>The same form with what was filled in, after it was sent and not taken.</summary>
    public static OpenForm Again(ChatRoom room, Form form, IReadOnlyDictionary<string, string> fields, string? badField, string? problem) => new(
        room,
        form with { Fields = [.. form.Fields.Select(field => field with { Value = fields.GetValueOrDefault(field.Name, field.Value ?? "") })] },
        form.Fields.Any(field => field.Name == badField) ? badField : null,
        problem);
}

using System.Text.Json;
using CatBot.Bot.Conversation;

namespace CatBot.Bot.Channels.Web;

/// <summary>
/// What people do on a page, as its own forms post it; the antiforgery token is asked for. A page that shows a conversation says
/// who acts, and how it is drawn with a form open.
/// </summary>
public static class ChatForms
{
    /// <summary>Who acts; null when they may not.</summary>
    public delegate Task<ChatRoom?> Who(HttpContext context, IFormCollection form);

    /// <summary>The answer to an act: the page with a form open, or a way back to the page.</summary>
    public delegate Task<IResult> Page(HttpContext context, OpenForm? open);

    /// <summary>Maps <c>say</c>, <c>press</c> and <c>send</c> under a page's own path.</summary>
    public static void MapChatForms(this RouteGroupBuilder pages, Who who, Page page)
    {
        pages.MapPost("/say", Act(who, page, SayAsync));
        pages.MapPost("/press", Act(who, page, PressAsync));
        pages.MapPost("/send", Act(who, page, SendAsync));
    }

    private static Func<HttpContext, IFormCollection, Speaker, Task<IResult>> Act(Who who, Page page, Func<ChatRoom, IFormCollection, Speaker, Task<OpenForm?>> act) =>
        async (context, form, speaker) => await page(context, await who(context, form) is { } room ? await act(room, form, speaker) : null);

    private static async Task<OpenForm?> SayAsync(ChatRoom room, IFormCollection form, Speaker speaker) =>
        $"{form["text"]}".Trim() is { Length: > 0 } text ? Opened(room, await speaker.SayAsync(room, text, form.ContainsKey("shared"), form["delivery"])) : null;

    private static async Task<OpenForm?> PressAsync(ChatRoom room, IFormCollection form, Speaker speaker) =>
        $"{form["press"]}".Split(' ', 2) is [var message, var line] && long.TryParse(message, out var number)
            ? Opened(room, await speaker.PressAsync(room, number, line, form["delivery"]))
            : null;

    private static async Task<OpenForm?> SendAsync(ChatRoom room, IFormCollection form, Speaker speaker)
    {
        if (Read($"{form["form"]}") is not { } shown) return null;
        var fields = shown.Fields.ToDictionary(field => field.Name, field => string.Join(',', form[$"field.{field.Name}"].OfType<string>()), StringComparer.Ordinal);
        var reply = await speaker.SubmitAsync(room, shown.Line, fields, form["delivery"]);
        return reply is { Refused: not null } or { BadField: not null }
            ? OpenForm.Again(room, shown, fields, reply.BadField, reply.Answer is { } answer ? string.Join(' ', answer.Parts.OfType<Text>().Select(text => text.Words)) : null)
            : Opened(room, reply);
    }

    private static OpenForm? Opened(ChatRoom room, Reply? reply) => reply?.Form is { } form ? new(room, form) : null;

    // The browser brings the form along that it was given. Whatever it makes of it, it sees it alone, and a command believes no field.
    private static Form? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ConversationJson.Default.Form);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System.Text.Json;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;

namespace CatBot.Benchmarks.Doors;

/// <summary>CatBot's whole way in behind an address: what somebody said is stored, handled, saved and answered.</summary>
public static class CommandDoor
{
    public static Task<WebApplication> OpenAsync(Dispatcher dispatcher) => Loopback.StartAsync(async context =>
    {
        var incoming = await JsonSerializer.DeserializeAsync(context.Request.Body, ConversationJson.Default.Incoming);
        var reply = await dispatcher.HandleAsync(incoming!);
        if (reply?.Card is null) throw new InvalidOperationException("The command was not taken, so that its time means nothing.");
        await JsonSerializer.SerializeAsync(context.Response.Body, reply, ConversationJson.Default.Reply);
    });
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Channels.Web;

/// <summary>Hands what somebody did in a browser, who has been proved by then, to the door in.</summary>
/// <param name="turner">In the sandbox, where nothing happens by itself, what is due is sent at once.</param>
public sealed class Speaker(Dispatcher door, IDbContextFactory<CoalitionDb> databases, IClock clock, Turner? turner = null)
{
    /// <summary>Longer names of a delivery are cut.</summary>
    public const int LongestDelivery = 100;

    /// <summary>Types words.</summary>
    /// <param name="who">A person's own room.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="shared">Said in the coalition's channel.</param>
    /// <param name="delivery">Names the act, so that a copy has no second effect; null for a new one.</param>
    public Task<Reply?> SayAsync(ChatRoom who, string text, bool shared = false, string? delivery = null) => DoAsync(
        who, delivery, (id, sender) => new Said(id, sender, shared ? new(ChatRoom.SharedPlace, IsShared: true) : Spot.Direct, text));

    /// <summary>Presses a button of a message.</summary>
    public Task<Reply?> PressAsync(ChatRoom who, long message, string line, string? delivery = null) =>
        DoAsync(who, delivery, (id, sender) => new Pressed(id, sender, Spot.Direct, line, $"{message}"));

    /// <summary>Sends a form.</summary>
    public Task<Reply?> SubmitAsync(ChatRoom who, string line, IReadOnlyDictionary<string, string> fields, string? delivery = null) =>
        DoAsync(who, delivery, (id, sender) => new Submitted(id, sender, Spot.Direct, line, fields));

    /// <summary>The inbox key of an act; people cannot meet each other's.</summary>
    public static string KeyOf(ChatRoom who, string delivery) => $"{WebChannel.ChannelName}:{IdOf(who, delivery)}";

    private static string IdOf(ChatRoom who, string delivery) => $"{who.Person}:{delivery[..Math.Min(delivery.Length, LongestDelivery)]}";

    private async Task<Reply?> DoAsync(ChatRoom who, string? delivery, Func<string, Sender, Incoming> act)
    {
        var id = IdOf(who, string.IsNullOrWhiteSpace(delivery) ? Id<Incoming>.At(clock.GetCurrentInstant()).ToString() : delivery);
        var reply = await door.HandleAsync(act(id, await SenderAsync(who)));
        if (turner is not null) await turner.SettleAsync();
        return reply;
    }

    // Following a link leaves no trace; the account is made when its person does something for the first time.
    private async Task<Sender> SenderAsync(ChatRoom who)
    {
        await using var db = await databases.CreateDbContextAsync();
        var (person, workspace) = (who.Person!.Value, who.Coalition.ToString());
        var name = await db.People.Where(one => one.Id == person).Select(one => one.Name).SingleAsync();
        var user = await db.Accounts
            .Where(account => account.Channel == WebChannel.ChannelName && account.Workspace == workspace && account.PersonId == person)
            .Select(account => account.User).FirstOrDefaultAsync();
        if (user is null)
        {
            db.Accounts.Add(new Account { Channel = WebChannel.ChannelName, Workspace = workspace, User = user = person.ToString(), PersonId = person });
            await db.SaveChangesAsync();
        }

        return new(WebChannel.ChannelName, workspace, user, name);
    }
}

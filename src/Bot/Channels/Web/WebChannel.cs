using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Channels.Web;

/// <summary>The web chat. Its conversations are rows of our own, so that what was sent can always be looked up.</summary>
public sealed class WebChannel(IDbContextFactory<CoalitionDb> databases, ChatBook book) : IChannel
{
    /// <summary>The name in accounts, homes and inbox keys.</summary>
    public const string ChannelName = "web";

    public string Name => ChannelName;

    public async Task AnswerAsync(Incoming incoming, Reply reply, Instant now)
    {
        if (Lines.StaysOpen(incoming, reply) || await FindAsync(incoming.From) is not var (own, language)) return;
        var words = Phrases.In(language);
        var place = incoming.At.IsShared ? own with { Person = null } : own;
        var done = Lines.Done(incoming, await LabelAsync(incoming, own), words);
        var told = Lines.Told(incoming, reply, words);
        NewLine?[] lines =
        [
            done is null ? null : Lines.Line(place, fromPerson: true, done, $"said:{incoming.Key}", now),
            told is null ? null : Lines.Line(reply.ForAll ? place : own, fromPerson: false, told, $"answer:{incoming.Key}", now),
        ];
        await book.KeepAsync([.. lines.OfType<NewLine>()]);
    }

    public async Task<IReadOnlyList<Delivered>> SendAsync(IReadOnlyList<Envelope> envelopes, Instant now)
    {
        var people = await PeopleAsync([.. envelopes.Where(envelope => !envelope.To.IsShared).Select(envelope => envelope.To.User)]);
        var rooms = envelopes.Select(envelope => RoomOf(envelope.To, people)).ToList();
        var lines = envelopes.Zip(rooms).Where(pair => pair.Second is not null)
            .Select(pair => Lines.Line(pair.Second!, fromPerson: false, pair.First.Message, KeyOf(pair.First), now, pair.First.Nudges)).ToList();
        var kept = await book.KeepAsync(lines);
        return [.. envelopes.Zip(rooms, (envelope, room) => room is null
            ? (Delivered)new Delivered.CouldNotReach(Outcomes.NoAccount)
            : new Delivered.Sent($"{kept[KeyOf(envelope)]}"))];
    }

    public async Task<IReadOnlyDictionary<long, string>?> LookUpAsync(IReadOnlyList<long> nudges)
    {
        await using var db = await databases.CreateDbContextAsync();
        return await db.ChatLineNudges.Where(carried => nudges.Contains(carried.NudgeNumber))
            .ToDictionaryAsync(carried => carried.NudgeNumber, carried => $"{carried.LineNumber}");
    }

    public Task RefreshAsync(Account account, Card card, Instant now) => book.RefreshAsync(account.PersonId, card, now);

    private static string KeyOf(Envelope envelope) => $"nudge:{envelope.Nudges.Min()}";

    private static ChatRoom? RoomOf(Address to, Dictionary<(string, string), Id<Person>> people) =>
        Id<Coalition>.Parse(to.Workspace) is not { } coalition ? null
        : to.IsShared ? new(coalition, null)
        : people.TryGetValue((to.Workspace, to.User), out var person) ? new(coalition, person)
        : null;

    private async Task<Dictionary<(string, string), Id<Person>>> PeopleAsync(string[] users)
    {
        await using var db = await databases.CreateDbContextAsync();
        return await db.Accounts.Where(account => account.Channel == ChannelName && users.Contains(account.User))
            .ToDictionaryAsync(account => (account.Workspace, account.User), account => account.PersonId);
    }

    private async Task<(ChatRoom Room, Language Language)?> FindAsync(Sender sender)
    {
        await using var db = await databases.CreateDbContextAsync();
        var account = await db.Accounts.FindAsync(ChannelName, sender.Workspace, sender.User);
        return account is not null && Id<Coalition>.Parse(sender.Workspace) is { } coalition && await db.People.FindAsync(account.PersonId) is { } person
            ? (new(coalition, person.Id), person.Language)
            : null;
    }

    // What the button said is looked up, not believed: the browser only tells which message and which line.
    private async Task<string?> LabelAsync(Incoming incoming, ChatRoom room) =>
        incoming is Pressed { Message: { } message } pressed && long.TryParse(message, out var number) && await book.FindAsync(room, number) is { } line
            ? line.Message.Parts.OfType<Buttons>().SelectMany(buttons => buttons.Items).FirstOrDefault(button => button.Line == pressed.Line)?.Label
            : null;
}

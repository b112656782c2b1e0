using System.Text.Json;
using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>Gives answers back on the channel they belong to, and brings a person's cards up to date.</summary>
public sealed partial class Answering(IDbContextFactory<CoalitionDb> databases, Inbox inbox, IEnumerable<IChannel> channels, ILogger<Answering> log)
{
    /// <summary>Answers, refreshes cards, and notes that it is done. Repeated after a crash; channels answer a key once.</summary>
    public async Task AnswerAsync(Handled handled, Instant now)
    {
        var (incoming, reply) = (handled.Incoming, handled.Reply);
        if (channels.FirstOrDefault(channel => channel.Name == incoming.From.Channel) is { } channel)
            await channel.AnswerAsync(incoming, reply, now);
        await using var db = await databases.CreateDbContextAsync();
        if (reply.Card is { } card) await Refresh(db, incoming.From, card, now);
        await db.Inbox.Where(row => row.Key == incoming.Key).ExecuteUpdateAsync(row => row.SetProperty(inboxRow => inboxRow.AnsweredAt, now));
    }

    /// <summary>Notes a bug on the delivery it happened to, and says so to whoever wrote: nothing was changed.</summary>
    public async Task<Handled?> FailAsync(string key, Exception bug, Instant now)
    {
        LogBug(key, bug);
        await using var db = await databases.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await inbox.LockAsync(db, key) is not { Answer: null } row) return null;
        var incoming = JsonSerializer.Deserialize(row.Payload, ConversationJson.Default.Incoming)!;
        var reply = Reply.Say(Phrases.In(await LanguageOf(db, incoming.From)).Say("say.something_went_wrong"));
        (row.Answer, row.HandledAt, row.Failure) = (JsonSerializer.Serialize(reply, ConversationJson.Default.Reply), now, bug.GetType().Name);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return new(incoming, reply, Answered: false);
    }

    private async Task Refresh(CoalitionDb db, Sender from, Card card, Instant now)
    {
        var person = await db.Accounts.Where(account => account.Channel == from.Channel && account.Workspace == from.Workspace && account.User == from.User)
            .Select(account => account.PersonId).FirstAsync();
        var accounts = await db.Accounts.Where(account => account.PersonId == person).ToListAsync();
        foreach (var account in accounts)
            if (channels.FirstOrDefault(channel => channel.Name == account.Channel) is { } channel) await channel.RefreshAsync(account, card, now);
    }

    private static async Task<Language> LanguageOf(CoalitionDb db, Sender sender) =>
        await (from known in db.Accounts
               where known.Channel == sender.Channel && known.Workspace == sender.Workspace && known.User == sender.User
               join person in db.People on known.PersonId equals person.Id
               select person.Language).FirstOrDefaultAsync();

    [LoggerMessage(LogLevel.Error, "Delivery {Key} met a bug; nothing of it was saved.")]
    private partial void LogBug(string key, Exception bug);
}

using System.Text.Json;
using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using CatBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Channels.Web;

/// <summary>A line to be kept, and the nudges it carries.</summary>
public sealed record NewLine(ChatLine Line, IReadOnlyList<long> Nudges);

/// <summary>The conversations of the web chat, which has no platform that would keep them. A key is written once, whoever tries again.</summary>
public sealed class ChatBook(IDbContextFactory<CoalitionDb> databases, ChatNews news)
{
    /// <summary>Keeps lines in one transaction; those that are there already stay as they are.</summary>
    /// <returns>The number of every line, by its key.</returns>
    public async Task<IReadOnlyDictionary<string, long>> KeepAsync(IReadOnlyCollection<NewLine> lines)
    {
        await using var db = await databases.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var keys = lines.Select(line => line.Line.Key).ToArray();
        var kept = await db.ChatLines.Where(line => keys.Contains(line.Key)).ToDictionaryAsync(line => line.Key, line => line.Number, StringComparer.Ordinal);
        var fresh = lines.Where(line => !kept.ContainsKey(line.Line.Key)).ToList();
        db.ChatLines.AddRange(fresh.Select(line => line.Line));
        await db.SaveChangesAsync();
        db.ChatLineNudges.AddRange(fresh.SelectMany(line => line.Nudges.Select(nudge => new ChatLineNudge { NudgeNumber = nudge, LineNumber = line.Line.Number })));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        foreach (var line in fresh) kept[line.Line.Key] = line.Line.Number;
        news.Tell(fresh.Select(line => line.Line.PersonId?.Value ?? line.Line.CoalitionId?.Value ?? ChatNews.Everything));
        return kept;
    }

    /// <summary>The last lines of a room, oldest first.</summary>
    public async Task<IReadOnlyList<Utterance>> ReadAsync(ChatRoom room, int last)
    {
        await using var db = await databases.CreateDbContextAsync();
        var lines = await In(db, room).OrderByDescending(line => line.Number).Take(last).ToListAsync();
        return [.. lines.Select(Read).Reverse()];
    }

    /// <summary>One line of a room; null when it is not there, or somewhere else.</summary>
    public async Task<Utterance?> FindAsync(ChatRoom room, long number)
    {
        await using var db = await databases.CreateDbContextAsync();
        return await In(db, room).SingleOrDefaultAsync(line => line.Number == number) is { } line ? Read(line) : null;
    }

    /// <summary>Gives all cards of a person their new status and buttons, also where several messages were merged into one.</summary>
    public async Task RefreshAsync(Id<Person> person, Card card, Instant now)
    {
        await using var db = await databases.CreateDbContextAsync();
        var lines = await db.ChatLines.Where(line => line.PersonId == person && line.Body.Contains(card.Subject)).ToListAsync();
        foreach (var line in lines)
        {
            var message = Read(line).Message;
            if (message.Subjects.Contains(card.Subject, StringComparer.Ordinal))
                (line.Body, line.ChangedAt) = (Lines.Write(message.With(card)), now);
        }

        await db.SaveChangesAsync();
        news.Tell([person.Value]);
    }

    private static IQueryable<ChatLine> In(CoalitionDb db, ChatRoom room) => room.Person is { } person
        ? db.ChatLines.AsNoTracking().Where(line => line.PersonId == person)
        : db.ChatLines.AsNoTracking().Where(line => line.PersonId == null && line.CoalitionId == room.Coalition);

    private static Utterance Read(ChatLine line) =>
        new(line.Number, line.FromPerson, JsonSerializer.Deserialize(line.Body, ConversationJson.Default.Message)!, line.At);
}

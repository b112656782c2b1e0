using System.Text.Json;
using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>One transaction: the effect of a delivery, the notices to others and the answer are saved together or not at all.</summary>
public sealed class Handling(IDbContextFactory<CoalitionDb> databases, Inbox inbox, Outbox outbox, Interpreter interpreter)
{
    /// <summary>Handles a stored delivery once. A row that is done only answers again.</summary>
    /// <returns>The answer to give; null when another server has it in hand.</returns>
    public async Task<Handled?> HandleAsync(string key, Instant now)
    {
        await using var db = await databases.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await inbox.LockAsync(db, key) is not { } row) return null;
        var incoming = JsonSerializer.Deserialize(row.Payload, ConversationJson.Default.Incoming)!;
        if (row.Answer is { } before) return new(incoming, JsonSerializer.Deserialize(before, ConversationJson.Default.Reply)!, row.AnsweredAt is not null);
        var reply = await CallerFinder.FindAsync(db, incoming, now) is { } caller ? await Effect(db, caller, incoming, now) : new Reply();
        (row.Answer, row.HandledAt) = (JsonSerializer.Serialize(reply, ConversationJson.Default.Reply), now);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return new(incoming, reply, Answered: false);
    }

    private async Task<Reply> Effect(CoalitionDb db, Caller caller, Incoming incoming, Instant now)
    {
        if (incoming is not (Arrived or Departed)) caller.Membership.LastSignAt = Instant.Max(caller.Membership.LastSignAt, now);
        await db.SaveChangesAsync();
        var reply = await interpreter.RunAsync(caller, incoming, db, now);
        if (reply.Refused is not null) Undo(db);
        await db.SaveChangesAsync();
        foreach (var subject in reply.Forget) await outbox.ForgetPlannedAsync(db, subject);
        if (reply.Notices.Length > 0) await outbox.AddAsync(db, reply.Notices);
        if (reply.Ask is { } ask) await LastAsks.RememberAsync(db, caller.Person.Id, caller.Coalition.Id, ask, now);
        return reply;
    }

    private static void Undo(CoalitionDb db)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State is not EntityState.Unchanged).ToList())
            entry.State = entry.State is EntityState.Added ? EntityState.Detached : EntityState.Unchanged;
    }
}

/// <summary>A delivery that has had its effect, and the answer it gets.</summary>
/// <param name="Answered">The answer was given before.</param>
public sealed record Handled(Incoming Incoming, Reply Reply, bool Answered);

using CatBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Storage;

/// <summary>The door in, as the database sees it: each delivery is stored once, before it is acknowledged.</summary>
public sealed class Inbox(IDbContextFactory<CoalitionDb> databases)
{
    /// <summary>Stores a delivery for good, in a transaction of its own. False: a copy was stored before.</summary>
    /// <exception cref="DatabaseTrouble">It is not stored: the sender must be told that nothing happened.</exception>
    public async Task<bool> StoreAsync(string key, string payload, Instant now)
    {
        await using var db = await databases.CreateDbContextAsync();
        var at = Conventions.Stored(now);
        return await DatabaseTrouble.Named(() => db.Database.ExecuteSqlAsync(
            $"INSERT INTO inbox (key, payload, received_at, attempts) VALUES ({key}, {payload}, {at}, 0) ON CONFLICT (key) DO NOTHING")) == 1;
    }

    /// <summary>Locks a delivery until the caller's transaction ends; null when it was never stored.</summary>
    public Task<InboxRow?> LockAsync(CoalitionDb db, string key) =>
        // SQLite has no row locks: there the caller's transaction holds the only right to write.
        (db.Database.IsNpgsql() ? db.Inbox.FromSql($"SELECT * FROM inbox WHERE key = {key} FOR UPDATE") : db.Inbox.Where(row => row.Key == key))
            .SingleOrDefaultAsync();

    /// <summary>Keys of deliveries not handled or not answered yet; those tried least come first, then the oldest.</summary>
    public async Task<IReadOnlyList<string>> UnfinishedAsync(Instant receivedBefore, int limit)
    {
        await using var db = await databases.CreateDbContextAsync();
        return await DatabaseTrouble.Named(() => db.Inbox
            .Where(row => (row.HandledAt == null || row.AnsweredAt == null) && row.ReceivedAt < receivedBefore)
            .OrderBy(row => row.Attempts).ThenBy(row => row.ReceivedAt)
            .Select(row => row.Key).Take(limit).ToListAsync());
    }
}

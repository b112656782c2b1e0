using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CatBot.Storage;

/// <summary>
/// Brings a database's tables up to what this program knows. One transaction holds it all and is the lock as well, so that several
/// servers may start at once, and one that is killed on the way leaves nothing behind. (EF Core's own lock on SQLite is a row
/// that outlives a killed process and stops every later start.)
/// </summary>
public sealed class DatabaseMigrator(IDbContextFactory<CoalitionDb> databases)
{
    private const string PostgresTurn = "SET LOCAL lock_timeout = '25s'; SELECT pg_advisory_xact_lock({0})";

    // Any number that no other program in the same database takes: "CatBot" in ASCII.
    private const long PostgresLock = 0x43_61_74_42_6F_74;

    /// <summary>Makes the database if there is none (SQLite; folder included), and runs the migrations it has not had.</summary>
    /// <returns>How many ran.</returns>
    /// <exception cref="DatabaseTrouble">It cannot be used; nothing was changed.</exception>
    public Task<int> MigrateAsync() => DatabaseTrouble.Named(Migrate);

    private async Task<int> Migrate()
    {
        await using var db = await databases.CreateDbContextAsync();
        if (db.Database.IsSqlite()) await MakeFile(db);
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync(PostgresTurn, PostgresLock);
        await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync();
        var applied = (await db.Database.GetAppliedMigrationsAsync()).ToHashSet(StringComparer.Ordinal);
        var known = db.Database.GetMigrations().ToList();
        if (!applied.IsSubsetOf(known)) throw new DatabaseTrouble(Trouble.Newer);
        await db.Database.MigrateAsync();
        await transaction.CommitAsync();
        return known.Count - applied.Count;
    }

    private static async Task MakeFile(CoalitionDb db)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString());
        if (file.Mode is SqliteOpenMode.ReadWriteCreate)
            DatabaseTrouble.OnDisk(() => Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file.DataSource))!));
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL");
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage;

/// <summary>Copies a SQLite database while it is in use.</summary>
public sealed class Backup(IDbContextFactory<CoalitionDb> databases)
{
    /// <summary>Writes one whole file, read once to be sure. What is there already is replaced only when the new one is good.</summary>
    /// <exception cref="DatabaseTrouble">It could not be written; or the engine is PostgreSQL, which has its own way.</exception>
    public async Task ToAsync(string path)
    {
        await using var db = await databases.CreateDbContextAsync();
        if (db.Database.IsNpgsql()) throw new DatabaseTrouble(Trouble.BackedUpByPgDump);
        var unfinished = path + ".part";
        DatabaseTrouble.OnDisk(() => File.Delete(unfinished));
        await DatabaseTrouble.Named(() => Copy(db, unfinished));
        DatabaseTrouble.OnDisk(() => File.Move(unfinished, path, overwrite: true));
    }

    private static async Task<int> Copy(CoalitionDb db, string path)
    {
        await db.Database.OpenConnectionAsync();
        await using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        await copy.OpenAsync();
        ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(copy);
        await using var check = copy.CreateCommand();
        check.CommandText = "PRAGMA quick_check";
        return await check.ExecuteScalarAsync() is "ok" ? 0 : throw new DatabaseTrouble(Trouble.Damaged);
    }
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CatBot.Storage;

/// <summary>What is wrong with the database, in one word, so that the host can say it in one sentence.</summary>
public enum Trouble
{
    /// <summary>The connection string says nothing that CatBot understands.</summary>
    NotUnderstood,

    /// <summary>Nobody answers there.</summary>
    NotThere,
    NoPermission,
    ReadOnly,
    Full,

    /// <summary>Somebody else holds it, and did not let go in time.</summary>
    Locked,

    /// <summary>A newer CatBot has changed its tables.</summary>
    Newer,

    /// <summary>The file is no database, or no longer a whole one.</summary>
    Damaged,

    /// <summary>PostgreSQL is backed up by its own <c>pg_dump</c>.</summary>
    BackedUpByPgDump,
}

/// <summary>The database cannot do what was asked, for a reason that a person can mend.</summary>
public sealed class DatabaseTrouble(Trouble trouble, Exception? cause = null) : DbException(trouble.ToString(), cause)
{
    public Trouble Trouble { get; } = trouble;

    /// <summary>The trouble behind an exception, such as one that EF Core has wrapped; null when it is a bug.</summary>
    public static DatabaseTrouble? In(Exception? exception) => exception switch
    {
        null => null,
        DatabaseTrouble known => known,
        SqliteException sqlite when Of(sqlite) is { } trouble => new(trouble, exception),
        PostgresException postgres when Of(postgres) is { } trouble => new(trouble, exception),
        PostgresException => null,
        NpgsqlException { IsTransient: true } => new(Trouble.NotThere, exception),
        _ => In(exception.InnerException),
    };

    /// <summary>Runs work on files, whose troubles are a database's only when it says so here.</summary>
    internal static void OnDisk(Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new DatabaseTrouble(Storage.Trouble.NoPermission, exception);
        }
    }

    /// <summary>Runs work on a database, and gives its troubles their name.</summary>
    internal static async Task<T> Named<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (exception is not DatabaseTrouble && In(exception) is { } trouble)
        {
            throw new DatabaseTrouble(trouble.Trouble, exception);
        }
    }

    private static Trouble? Of(SqliteException exception) => (exception.SqliteErrorCode, exception.SqliteExtendedErrorCode) switch
    {
        (SQLitePCL.raw.SQLITE_READONLY, _) => Storage.Trouble.ReadOnly,
        (SQLitePCL.raw.SQLITE_FULL, _) => Storage.Trouble.Full,
        (SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED, _) => Storage.Trouble.Locked,
        (SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_AUTH or SQLitePCL.raw.SQLITE_CANTOPEN, _) => Storage.Trouble.NoPermission,
        (SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB, _) => Storage.Trouble.Damaged,
        _ => null,
    };

    private static Trouble? Of(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InsufficientPrivilege => Storage.Trouble.NoPermission,
        PostgresErrorCodes.ReadOnlySqlTransaction => Storage.Trouble.ReadOnly,
        PostgresErrorCodes.DiskFull => Storage.Trouble.Full,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected => Storage.Trouble.Locked,
        PostgresErrorCodes.InvalidCatalogName => Storage.Trouble.NotThere,
        _ => exception.IsTransient ? Storage.Trouble.NotThere : null,
    };
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CatBot.Storage;

/// <summary>
/// What each SQLite connection is told when it opens. FULL: what was acknowledged survives a power cut, not only a crash.
/// The write-ahead log itself is a property of the file, and set when it is made.
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    /// <summary>How long a writer waits for its turn.</summary>
    public const int PatienceInSeconds = 5;

    private const string Pragmas = "PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var settings = connection.CreateCommand();
        settings.CommandText = Pragmas;
        settings.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var settings = connection.CreateCommand();
        settings.CommandText = Pragmas;
        await settings.ExecuteNonQueryAsync(cancellationToken);
    }
}

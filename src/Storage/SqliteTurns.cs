using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CatBot.Storage;

/// <summary>
/// One writer at a time within this process, in the order in which they came. SQLite itself lets waiting writers poll: with
/// a few at once some wait for seconds and give up, while others go first again and again.
/// </summary>
internal sealed class SqliteTurns : IDbTransactionInterceptor, IDbCommandInterceptor, IDisposable
{
    private static readonly string[] _readers = ["SELECT", "PRAGMA", "EXPLAIN"];

    private readonly SemaphoreSlim _turn = new(1, 1);
    private DbConnection? _holder;

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        await Take(connection, cancellationToken);
        try
        {
            return InterceptionResult<DbTransaction>.SuppressWithResult(await connection.BeginTransactionAsync(eventData.IsolationLevel, cancellationToken));
        }
        catch
        {
            Give(connection);
            throw;
        }
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        Given(eventData.Context?.Database.GetDbConnection());

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        Given(eventData.Context?.Database.GetDbConnection());

    public async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (WritesAlone(command)) await Take(command.Connection!, cancellationToken);
        return result;
    }

    public async ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (command.Transaction is null) Give(command.Connection);
        return result;
    }

    public async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (WritesAlone(command)) await Take(command.Connection!, cancellationToken);
        return result;
    }

    // A statement that writes and returns rows is committed when its reader is closed.
    public async ValueTask<InterceptionResult> DataReaderClosingAsync(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
    {
        if (command.Transaction is not null) return result;
        await eventData.DataReader.CloseAsync();
        Give(command.Connection);
        return result;
    }

    public Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default) =>
        Given(command.Transaction is null ? command.Connection : null);

    public Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default) =>
        Given(command.Transaction is null ? command.Connection : null);

    public void Dispose() => _turn.Dispose();

    private static bool WritesAlone(DbCommand command)
    {
        var sql = command.CommandText.AsSpan().TrimStart();
        while (sql.StartsWith("--")) sql = sql[(sql.IndexOf('\n') + 1)..].TrimStart();
        foreach (var reader in _readers)
            if (sql.StartsWith(reader, StringComparison.OrdinalIgnoreCase)) return false;
        return command.Transaction is null;
    }

    private async Task Take(DbConnection connection, CancellationToken cancellationToken)
    {
        if (!await _turn.WaitAsync(TimeSpan.FromSeconds(SqliteSettings.PatienceInSeconds), cancellationToken)) throw new DatabaseTrouble(Trouble.Locked);
        _holder = connection;
        // A transaction that is given up says so by closing its connection only.
        connection.StateChange += GiveWhenClosed;
    }

    private Task Given(DbConnection? connection)
    {
        Give(connection);
        return Task.CompletedTask;
    }

    private void Give(DbConnection? connection)
    {
        if (connection is null || Interlocked.CompareExchange(ref _holder, null, connection) != connection) return;
        connection.StateChange -= GiveWhenClosed;
        _turn.Release();
    }

    private void GiveWhenClosed(object sender, StateChangeEventArgs change)
    {
        if (change.CurrentState is ConnectionState.Closed) Give((DbConnection)sender);
    }
}

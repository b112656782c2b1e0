using CatBot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CatBot.Storage.Tests;

/// <summary>A database of its own for one test, and the program's services on it.</summary>
public sealed class Store : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly DirectoryInfo? _folder;

    private Store(string? connection, DirectoryInfo? folder)
    {
        (Connection, _folder) = (connection ?? "", folder);
        _services = new ServiceCollection().AddCoalitionDb(connection).BuildServiceProvider();
    }

    public string Connection { get; }

    public string File => new SqliteConnectionStringBuilder(Connection).DataSource;

    public IDbContextFactory<CoalitionDb> Databases => Get<IDbContextFactory<CoalitionDb>>();

    public Inbox Inbox => Get<Inbox>();

    public Outbox Outbox => Get<Outbox>();

    public DatabaseMigrator Migrator => Get<DatabaseMigrator>();

    /// <summary>An empty database, not migrated yet.</summary>
    public static Store New(Engine engine)
    {
        if (engine is Engine.Postgres) return new(PostgresCluster.CreateDatabase(), null);
        var folder = Directory.CreateTempSubdirectory("catbot-store-");
        return new($"Data Source={Path.Combine(folder.FullName, "catbot.db")}", folder);
    }

    public static async Task<Store> Migrated(Engine engine)
    {
        var store = New(engine);
        await store.Migrator.MigrateAsync();
        return store;
    }

    public static Store At(string? connection) => new(connection, null);

    public CoalitionDb Open() => Databases.CreateDbContext();

    public async Task Save(params object[] things)
    {
        await using var db = Open();
        db.AddRange(things);
        await db.SaveChangesAsync();
    }

    public async Task<T> Read<T>(Func<CoalitionDb, Task<T>> question)
    {
        await using var db = Open();
        return await question(db);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var db = Open())
        {
            if (db.Database.GetDbConnection() is SqliteConnection sqlite) SqliteConnection.ClearPool(sqlite);
            else NpgsqlConnection.ClearPool((NpgsqlConnection)db.Database.GetDbConnection());
        }
        await _services.DisposeAsync();
        _folder?.Delete(recursive: true);
    }

    private T Get<T>() where T : notnull => _services.GetRequiredService<T>();
}

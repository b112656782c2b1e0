using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CatBot.Storage;

/// <summary>The one switch between the engines: the connection string says which.</summary>
public static class Databases
{
    private const string Embedded = "Data Source=data/catbot.db";

    /// <summary>Adds the context factory and everything of this room that works with it.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="connection"><c>Data Source=…</c> for SQLite, <c>Host=…</c> or <c>postgres://…</c> for PostgreSQL; empty for SQLite in <c>data/catbot.db</c>.</param>
    /// <exception cref="DatabaseTrouble">It is none of these.</exception>
    public static IServiceCollection AddCoalitionDb(this IServiceCollection services, string? connection)
    {
        var use = Chosen(connection);
        return services
            .AddPooledDbContextFactory<CoalitionDb>(options => use(options))
            .AddSingleton<DatabaseMigrator>()
            .AddSingleton<DatabaseClock>()
            .AddSingleton<Backup>()
            .AddSingleton<Inbox>()
            .AddSingleton<Outbox>();
    }

    /// <summary>Points a context at a database.</summary>
    /// <inheritdoc cref="AddCoalitionDb" path="/param|/exception"/>
    public static DbContextOptionsBuilder UseDatabase(this DbContextOptionsBuilder options, string? connection) => Chosen(connection)(options);

    private static Func<DbContextOptionsBuilder, DbContextOptionsBuilder> Chosen(string? connection)
    {
        try
        {
            var text = string.IsNullOrWhiteSpace(connection) ? Embedded : connection.Trim();
            if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "postgres" or "postgresql") text = FromAddress(address!);
            return text.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? Postgres(text) : Sqlite(text);
        }
        catch (ArgumentException exception)
        {
            throw new DatabaseTrouble(Trouble.NotUnderstood, exception);
        }
    }

    private static Func<DbContextOptionsBuilder, DbContextOptionsBuilder> Sqlite(string text)
    {
        var file = new SqliteConnectionStringBuilder(text) { DefaultTimeout = SqliteSettings.PatienceInSeconds }.ConnectionString;
        IInterceptor[] manners = [new SqliteSettings(), new SqliteTurns()];
        return options => Common(options).AddInterceptors(manners)
            .UseSqlite(file, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
    }

    private static Func<DbContextOptionsBuilder, DbContextOptionsBuilder> Postgres(string text)
    {
        var server = new NpgsqlConnectionStringBuilder(text).ConnectionString;
        return options => Common(options)
            .UseNpgsql(server, postgres => postgres.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
    }

    // Migrations are written by hand, without the snapshot that this warning compares with; a test compares the tables instead.
    // The migrator's own transaction is its lock: see DatabaseMigrator.
    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options) => options.ConfigureWarnings(warnings =>
        warnings.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.MigrationsUserTransactionWarning));

    // The form in which hosting services hand out a database: postgres://user:password@host:port/name?sslmode=require
    private static string FromAddress(Uri address)
    {
        var user = address.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        var server = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.IsDefaultPort ? NpgsqlConnection.DefaultPort : address.Port,
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
            Username = user[0],
            Password = user.Length > 1 ? user[1] : null,
        };
        foreach (var option in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)))
            server[option[0]] = Uri.UnescapeDataString(option[^1]);
        return server.ConnectionString;
    }
}

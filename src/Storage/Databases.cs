using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CatBot.Storage;

/// <summary>The one switch between the engines. A connection string says which; nothing is a file beside the program.</summary>
public static class Databases
{
    private const string Embedded = "Data Source=data/catbot.db";

    /// <summary>Adds the context factory and everything of this room that works with it.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="connection"><c>Data Source=…</c> for SQLite, <c>Host=…</c> or <c>postgres://…</c> for PostgreSQL; empty for SQLite in <c>data/catbot.db</c>.</param>
    /// <exception cref="DatabaseTrouble">It is none of these.</exception>
    public static IServiceCollection AddCoalitionDb(this IServiceCollection services, string? connection) => services
        .AddPooledDbContextFactory<CoalitionDb>(options => options.UseDatabase(connection))
        .AddSingleton<Inbox>()
        .AddSingleton<Outbox>();

    /// <summary>Points a context at a database.</summary>
    /// <inheritdoc cref="AddCoalitionDb" path="/param|/exception"/>
    public static DbContextOptionsBuilder UseDatabase(this DbContextOptionsBuilder options, string? connection)
    {
        // Migrations are written by hand, without the snapshot that this warning compares with; a test compares the tables instead.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        return Postgres(connection) is { } server ? options.UseNpgsql(server) : options.UseSqlite(string.IsNullOrWhiteSpace(connection) ? Embedded : connection);
    }

    private static string? Postgres(string? connection) => connection?.Contains("Host=", StringComparison.OrdinalIgnoreCase) is true ? connection : null;
}

using System.Diagnostics;
using Npgsql;

namespace CatBot.Testing;

/// <summary>
/// A throw-away PostgreSQL for one test process: made at the first call, reached by a Unix socket only, gone when the process ends.
/// A shell owns it and reads a pipe from this process, so that it is cleaned up after <c>kill -9</c> too.
/// </summary>
public static class PostgresCluster
{
    private const string Supervisor = """
        set -eu
        home=$(mktemp -d /tmp/catbot-pg-XXXXXX)
        trap '"$1/pg_ctl" -D "$home/data" -m immediate stop >&2 || true; rm -rf "$home"' EXIT
        "$1/initdb" -D "$home/data" -U catbot --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >&2
        "$1/pg_ctl" -D "$home/data" -l "$home/log" -w start -o "-k $home -c listen_addresses='' -c max_connections=400 \
            -c fsync=off -c full_page_writes=off -c synchronous_commit=off" >&2 || { cat "$home/log" >&2; exit 1; }
        echo "$home"
        cat >/dev/null
        """;

    private static readonly Lazy<string> Socket = new(Start);
    private static int databases;

    // Kept so that the pipe to it is not closed by the garbage collector in the middle of the tests.
    private static Process? owner;

    /// <summary>Makes an empty database and returns its connection string; the user may do everything.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed or did not start; the message says why.</exception>
    public static string CreateDatabase()
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        using var server = new NpgsqlConnection(ConnectionString("postgres"));
        server.Open();
        using var create = new NpgsqlCommand($"CREATE DATABASE {name}", server);
        create.ExecuteNonQuery();
        return ConnectionString(name);
    }

    // Idle connections are closed soon, since each database of each test has a pool of its own.
    private static string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = Socket.Value,
        Database = database,
        Username = "catbot",
        ConnectionIdleLifetime = 5,
        ConnectionPruningInterval = 1,
    }.ConnectionString;

    private static string Start()
    {
        owner = Process.Start(Shell(Binaries()))!;
        var complaints = owner.StandardError.ReadToEndAsync();
        return owner.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"PostgreSQL did not start: {complaints.GetAwaiter().GetResult()}");
    }

    // A session of its own: Ctrl-C or a kill of the tests' process group must not take the shell before it has cleaned up.
    // PostgreSQL refuses to run as root, and its user may not be able to read the current folder.
    private static ProcessStartInfo Shell(string binaries)
    {
        string[] user = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
        return new("setsid", [.. user, "sh", "-c", Supervisor, "postgres-cluster", binaries])
        {
            WorkingDirectory = "/",
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private static string Binaries() => Directory.Exists("/usr/lib/postgresql")
        && Directory.GetFiles("/usr/lib/postgresql", "initdb", SearchOption.AllDirectories).Order(StringComparer.Ordinal).LastOrDefault() is { } initdb
            ? Path.GetDirectoryName(initdb)!
            : throw new InvalidOperationException("PostgreSQL is missing. Run tests/run, which installs it, or: apt-get install postgresql.");
}

using System.Diagnostics;
using CatBot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CatBot.Storage.Tests.Engines;

public sealed class TroubleTests
{
    // A folder that may not be written is one for root too, once root has given up this right.
    private static readonly string[] _likeAnybody = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [];

    [Fact]
    public async Task A_folder_that_may_not_be_written_is_told_apart()
    {
        var folder = Directory.CreateTempSubdirectory("catbot-store-");
        await Chmod("500", folder.FullName);

        (await Says("migrate", $"Data Source={folder}/catbot.db", _likeAnybody)).ShouldBe("trouble NoPermission");
        (await Says("migrate", $"Data Source={folder}/data/catbot.db", _likeAnybody)).ShouldBe("trouble NoPermission");
        folder.Delete();
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_is_told_apart()
    {
        await using var store = await Store.Migrated(Engine.Sqlite);
        await Chmod("400", store.File);

        (await Says("fill", store.Connection, _likeAnybody)).ShouldBe("trouble ReadOnly");
    }

    [Fact]
    public async Task A_database_opened_for_reading_only_is_told_apart()
    {
        await using var store = await Store.Migrated(Engine.Sqlite);
        await using var reader = Store.At(store.Connection + ";Mode=ReadOnly");

        await Troubled(() => reader.Inbox.StoreAsync("web:1", "{}", Some.Now), Trouble.ReadOnly);
    }

    [Fact]
    public async Task A_full_disk_is_told_apart_and_what_was_stored_is_whole()
    {
        Assert.SkipUnless(MayMount(), "This machine lets nobody make a small disk to fill.");

        (await Says("migrate", "Data Source=/mnt/catbot.db", OnADiskOf("64k"))).ShouldBe("trouble Full");
        (await Says("fill", "Data Source=/mnt/catbot.db", OnADiskOf("2m"))).ShouldMatch("^Full: ([1-9][0-9]+) stored, \\1 kept, ok$");
    }

    [Fact]
    public async Task A_database_that_may_not_grow_is_full()
    {
        await using var store = await Store.Migrated(Engine.Sqlite);
        await using var db = store.Open();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1");

        await Troubled(() => store.Outbox.AddAsync(db, [.. Enumerable.Range(0, 2000).Select(_ => Some.Nudge())]), Trouble.Full);
    }

    [Fact]
    public async Task A_database_that_somebody_else_holds_is_told_apart_within_seconds()
    {
        await using var store = await Store.Migrated(Engine.Sqlite);
        await using var somebody = new SqliteConnection(store.Connection);
        await somebody.OpenAsync();
        await using var hold = somebody.CreateCommand();
        hold.CommandText = "BEGIN EXCLUSIVE";
        await hold.ExecuteNonQueryAsync();
        var waited = Stopwatch.StartNew();

        await Task.WhenAll(
            Troubled(() => store.Inbox.StoreAsync("web:1", "{}", Some.Now), Trouble.Locked),
            Troubled(store.Migrator.MigrateAsync, Trouble.Locked));

        waited.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_apart()
    {
        await using var store = Store.New(Engine.Sqlite);
        await File.WriteAllTextAsync(store.File, new string('x', 5000));

        await Troubled(store.Migrator.MigrateAsync, Trouble.Damaged);
    }

    [Fact]
    public async Task A_server_that_is_not_there_and_a_database_that_it_does_not_have_are_told_apart_from_bugs()
    {
        await Troubled(Store.At("Host=127.0.0.1;Port=1;Database=cat;Username=cat").Migrator.MigrateAsync, Trouble.NotThere);
        await Troubled(Store.At(With(PostgresCluster.CreateDatabase(), server => server.Database = "nowhere")).Migrator.MigrateAsync, Trouble.NotThere);
    }

    [Fact]
    public async Task A_server_that_only_lets_us_read_is_told_apart()
    {
        await using var store = await Store.Migrated(Engine.Postgres);
        await using var reader = Store.At(With(store.Connection, server => server.Options = "-c default_transaction_read_only=on"));

        await Troubled(() => reader.Inbox.StoreAsync("web:1", "{}", Some.Now), Trouble.ReadOnly);
    }

    [Fact]
    public async Task A_role_that_may_not_make_tables_is_told_apart()
    {
        await using var store = Store.New(Engine.Postgres);
        await using (var db = store.Open()) await db.Database.ExecuteSqlRawAsync("CREATE ROLE guest LOGIN");

        await Troubled(Store.At(With(store.Connection, server => server.Username = "guest")).Migrator.MigrateAsync, Trouble.NoPermission);
        await Troubled(Store.At(With(store.Connection, server => server.Username = "stranger")).Migrator.MigrateAsync, Trouble.NoPermission);
    }

    [Fact]
    public async Task What_EF_Core_has_wrapped_is_found_and_a_bug_is_no_trouble()
    {
        await using var store = await Store.Migrated(Engine.Sqlite);
        await using var reader = Store.At(store.Connection + ";Mode=ReadOnly");

        var wrapped = await Should.ThrowAsync<DbUpdateException>(() => reader.Save(Some.Person()));

        DatabaseTrouble.In(wrapped)!.Trouble.ShouldBe(Trouble.ReadOnly);
        DatabaseTrouble.In(new InvalidOperationException("A bug.")).ShouldBeNull();
    }

    private static async Task Troubled<T>(Func<Task<T>> work, Trouble trouble) => (await Should.ThrowAsync<DatabaseTrouble>(work)).Trouble.ShouldBe(trouble);

    private static async Task<string> Says(string errand, string connection, string[] under)
    {
        await using var child = ChildProcess.Start(errand, connection, under);
        return await child.SaysAtTheEnd();
    }

    private static async Task Chmod(string mode, string path)
    {
        using var change = Process.Start("chmod", [mode, path]);
        await change.WaitForExitAsync();
    }

    // A disk in memory that only this process sees, and that goes with it.
    private static string[] OnADiskOf(string size) => ["unshare", "-rm", "sh", "-c", $"mount -t tmpfs -o size={size} tmpfs /mnt && exec \"$@\"", "sh"];

    private static bool MayMount()
    {
        using var attempt = Process.Start("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]);
        attempt.WaitForExit();
        return attempt.ExitCode == 0;
    }

    private static string With(string connection, Action<NpgsqlConnectionStringBuilder> change)
    {
        var server = new NpgsqlConnectionStringBuilder(connection);
        change(server);
        return server.ConnectionString;
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage.Tests.Starting;

public sealed class MigratorTests
{
    [Theory, BothEngines]
    public async Task The_second_start_changes_nothing(Engine engine)
    {
        await using var store = Store.New(engine);

        (await store.Migrator.MigrateAsync()).ShouldBeGreaterThan(0);
        (await store.Migrator.MigrateAsync()).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task Ten_servers_that_start_at_once_make_the_tables_once(Engine engine)
    {
        await using var store = Store.New(engine);
        await using var other = ChildProcess.Start("migrate", store.Connection);
        var servers = Enumerable.Range(0, 9).Select(_ => Store.At(store.Connection)).ToList();

        var ran = await Task.WhenAll(servers.Select(server => Task.Run(server.Migrator.MigrateAsync)));

        var elsewhere = await other.SaysAtTheEnd();
        ran.Select(count => $"migrated {count}").Append(elsewhere).Count(said => said != "migrated 0").ShouldBe(1);
        foreach (var server in servers) await server.DisposeAsync();
    }

    [Theory, BothEngines]
    public async Task A_start_that_is_killed_on_the_way_is_made_good_by_the_next(Engine engine)
    {
        await using var store = Store.New(engine);
        await using (var killed = ChildProcess.Start("stall", store.Connection))
            (await killed.Says()).ShouldBe("in the middle");

        (await store.Migrator.MigrateAsync()).ShouldBeGreaterThan(0);
        (await store.Inbox.StoreAsync("web:1", "{}", Some.Now)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_lock_row_that_EF_Core_left_behind_stops_nobody()
    {
        await using var store = Store.New(Engine.Sqlite);
        await Run(store, "CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-21')");

        (await store.Migrator.MigrateAsync()).ShouldBeGreaterThan(0);
    }

    [Theory, BothEngines]
    public async Task A_database_that_a_newer_program_has_changed_is_left_alone(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await Run(store, """INSERT INTO "__EFMigrationsHistory" VALUES ('99991231000000_Later', '99')""");

        (await Should.ThrowAsync<DatabaseTrouble>(store.Migrator.MigrateAsync)).Trouble.ShouldBe(Trouble.Newer);
    }

    [Fact]
    public async Task SQLite_gets_its_folder_and_a_log_that_readers_do_not_wait_for()
    {
        var folder = Directory.CreateTempSubdirectory("catbot-store-");
        await using var store = Store.At($"Data Source={folder.FullName}/deep/down/catbot.db");

        await store.Migrator.MigrateAsync();

        (await Ask(store, "PRAGMA journal_mode")).ShouldBe("wal");
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_SQLite_has_acknowledged_is_on_the_disk()
    {
        await using var store = await Store.Migrated(Engine.Sqlite);

        (await Ask(store, "PRAGMA synchronous")).ShouldBe("2");
        (await Ask(store, "PRAGMA foreign_keys")).ShouldBe("1");
    }

    private static async Task Run(Store store, string sql)
    {
        await using var db = store.Open();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    private static async Task<string?> Ask(Store store, string sql)
    {
        await using var db = store.Open();
        await db.Database.OpenConnectionAsync();
        await using DbCommand question = db.Database.GetDbConnection().CreateCommand();
        question.CommandText = sql;
        return (await question.ExecuteScalarAsync())?.ToString();
    }
}

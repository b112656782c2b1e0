using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage.Tests.Engines;

public sealed class BackupTests
{
    [Fact]
    public async Task A_backup_made_while_somebody_writes_is_whole()
    {
        await using var store = await Store.Migrated(Engine.Sqlite);
        using var enough = new CancellationTokenSource();
        await Write(store, 0, 200);
        var writing = Task.Run(async () =>
        {
            for (var number = 200; !enough.IsCancellationRequested; number++) await Write(store, number, 1);
        });

        var copy = store.File + ".backup";
        for (var time = 0; time < 5; time++) await new Backup(store.Databases).ToAsync(copy);
        await enough.CancelAsync();
        await writing;

        await using var restored = Store.At($"Data Source={copy}");
        var numbers = (await restored.Read(db => db.Inbox.Select(row => row.Key).ToListAsync())).Select(int.Parse).Order().ToList();
        numbers.Count.ShouldBeGreaterThanOrEqualTo(200);
        numbers.ShouldBe(Enumerable.Range(0, numbers.Count));
        (await restored.Migrator.MigrateAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_backup_is_one_file_and_takes_the_place_of_the_last()
    {
        await using var store = await Store.Migrated(Engine.Sqlite);
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(store.File)!, "backups"));
        var copy = Path.Combine(folder.FullName, "last.db");
        await File.WriteAllTextAsync(copy, "something older");

        await new Backup(store.Databases).ToAsync(copy);

        folder.GetFiles().ShouldHaveSingleItem().Name.ShouldBe("last.db");
    }

    [Fact]
    public async Task A_backup_to_nowhere_leaves_a_plain_reason()
    {
        await using var store = await Store.Migrated(Engine.Sqlite);

        (await Should.ThrowAsync<DatabaseTrouble>(() => new Backup(store.Databases).ToAsync("/proc/nowhere/last.db"))).Trouble.ShouldBe(Trouble.NoPermission);
    }

    [Fact]
    public async Task PostgreSQL_is_left_to_its_own_tool()
    {
        await using var store = Store.New(Engine.Postgres);

        (await Should.ThrowAsync<DatabaseTrouble>(() => new Backup(store.Databases).ToAsync("/tmp/last.db"))).Trouble.ShouldBe(Trouble.BackedUpByPgDump);
    }

    private static async Task Write(Store store, int from, int count)
    {
        for (var number = from; number < from + count; number++) await store.Inbox.StoreAsync($"{number}", "{}", Some.Now);
    }
}

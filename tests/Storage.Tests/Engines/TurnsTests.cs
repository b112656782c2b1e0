using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage.Tests.Engines;

/// <summary>Many writers at once in one process. On SQLite they line up; none may be left waiting when another has gone.</summary>
public sealed class TurnsTests
{
    [Theory, BothEngines]
    public async Task Sixty_four_writers_all_get_their_turn(Engine engine)
    {
        await using var store = await Store.Migrated(engine);

        await Task.WhenAll(Enumerable.Range(0, 64).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; number < 10; number++)
            {
                await store.Inbox.StoreAsync($"{writer}:{number}", "{}", Some.Now);
                await using var db = store.Open();
                await using var transaction = await db.Database.BeginTransactionAsync();
                (await store.Inbox.LockAsync(db, $"{writer}:{number}"))!.HandledAt = Some.Now;
                await db.SaveChangesAsync();
                await transaction.CommitAsync();
                await db.Inbox.Where(row => row.Key == $"{writer}:{number}").ExecuteUpdateAsync(row => row.SetProperty(row => row.AnsweredAt, Some.Now));
            }
        })));

        (await store.Read(db => db.Inbox.CountAsync(row => row.AnsweredAt != null))).ShouldBe(640);
    }

    [Theory, BothEngines]
    public async Task A_transaction_that_is_given_up_makes_room_for_the_next(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await GiveUp(store, opened: false);
        await GiveUp(store, opened: true);

        (await store.Inbox.StoreAsync("web:1", "{}", Some.Now)).ShouldBeTrue();
    }

    [Theory, BothEngines]
    public async Task A_transaction_that_is_rolled_back_makes_room_before_its_connection_closes(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await using var db = store.Open();
        await db.Database.OpenConnectionAsync();
        await using (var transaction = await db.Database.BeginTransactionAsync()) await transaction.RollbackAsync();
        await using (var transaction = await db.Database.BeginTransactionAsync()) await transaction.CommitAsync();

        (await store.Inbox.StoreAsync("web:1", "{}", Some.Now)).ShouldBeTrue();
    }

    [Theory, BothEngines]
    public async Task A_write_that_fails_makes_room_for_the_next(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await using var db = store.Open();
        await Should.ThrowAsync<Exception>(() => db.Database.ExecuteSqlAsync($"INSERT INTO nowhere VALUES (1)"));
        await Should.ThrowAsync<Exception>(() => db.Database.SqlQuery<int>($"UPDATE nowhere SET a = 1 RETURNING a").ToListAsync());
        await Should.ThrowAsync<DbUpdateException>(() => store.Save(Some.Membership()));

        (await store.Inbox.StoreAsync("web:1", "{}", Some.Now)).ShouldBeTrue();
    }

    [Theory, BothEngines]
    public async Task Who_reads_waits_for_nobody_who_writes(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await using var writer = store.Open();
        await using var transaction = await writer.Database.BeginTransactionAsync();
        writer.Add(Some.Person());
        await writer.SaveChangesAsync();

        (await store.Read(db => db.People.TagWith("while somebody writes").CountAsync())).ShouldBe(0);
        await transaction.CommitAsync();
        (await store.Read(db => db.People.CountAsync())).ShouldBe(1);
    }

    private static async Task GiveUp(Store store, bool opened)
    {
        await using var db = store.Open();
        if (opened) await db.Database.OpenConnectionAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Add(Some.Person());
        await db.SaveChangesAsync();
    }
}

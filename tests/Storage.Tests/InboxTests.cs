using CatBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Storage.Tests;

public sealed class InboxTests
{
    [Theory, BothEngines]
    public async Task A_delivery_is_stored_once(Engine engine)
    {
        await using var store = await Store.Migrated(engine);

        (await store.Inbox.StoreAsync("web:1", "{}", Some.Now)).ShouldBeTrue();
        (await store.Inbox.StoreAsync("web:1", "other", Some.Now)).ShouldBeFalse();

        var row = await store.Read(db => db.Inbox.SingleAsync());
        (row.Key, row.Payload, row.ReceivedAt, row.HandledAt, row.Attempts).ShouldBe(("web:1", "{}", Some.Now, null, 0));
    }

    [Theory, BothEngines]
    public async Task Of_twenty_copies_at_once_one_is_stored(Engine engine)
    {
        await using var store = await Store.Migrated(engine);

        var stored = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => store.Inbox.StoreAsync("web:1", "{}", Some.Now))));

        stored.Count(was => was).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_delivery_that_never_came_cannot_be_locked(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();

        (await store.Inbox.LockAsync(db, "web:1")).ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Two_servers_with_one_delivery_handle_it_one_after_the_other(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await store.Inbox.StoreAsync("web:1", "{}", Some.Now);

        var found = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Handle(store, "web:1"))));

        found.Count(wasNew => wasNew).ShouldBe(1);
        (await store.Read(db => db.Inbox.SingleAsync())).Attempts.ShouldBe(4);
    }

    [Theory, BothEngines]
    public async Task What_was_not_handled_or_not_answered_is_found_again(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        await store.Save(
            Row("answered", 0, handled: true, answered: true), Row("handled", 1, handled: true), Row("new", 2), Row("tried", 0, attempts: 3), Row("late", 60));

        (await store.Inbox.UnfinishedAsync(Some.Now + Duration.FromMinutes(30), 10)).ShouldBe(["handled", "new", "tried"]);
        (await store.Inbox.UnfinishedAsync(Some.Now + Duration.FromMinutes(30), 1)).ShouldBe(["handled"]);
    }

    private static async Task<bool> Handle(Store store, string key)
    {
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var row = (await store.Inbox.LockAsync(db, key))!;
        var wasNew = row.HandledAt is null;
        row.HandledAt ??= Some.Now;
        row.Attempts++;
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return wasNew;
    }

    private static InboxRow Row(string key, int minutes, int attempts = 0, bool handled = false, bool answered = false) => new()
    {
        Key = key, Payload = "{}", ReceivedAt = Some.Now + Duration.FromMinutes(minutes), Attempts = attempts,
        HandledAt = handled ? Some.Now : null, AnsweredAt = answered ? Some.Now : null,
    };
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CatBot.Storage.Tests;

/// <summary>Errands that need a process of their own: one that is killed, that may not write, that races with others.</summary>
internal static class Child
{
    public static async Task<int> Run(string errand, string connection)
    {
        await using var store = Store.At(connection);
        Console.WriteLine(await Answer(errand, store));
        return 0;
    }

    private static async Task<string> Answer(string errand, Store store)
    {
        try
        {
            return errand switch
            {
                "migrate" => $"migrated {await store.Migrator.MigrateAsync()}",
                "stall" => await Stall(store),
                "fill" => await Fill(store),
                "claim" => await Claim(store),
                _ => throw new ArgumentOutOfRangeException(nameof(errand), errand, "No such errand."),
            };
        }
        catch (DatabaseTrouble trouble)
        {
            return $"trouble {trouble.Trouble}";
        }
    }

    // Stops for ever after the tenth table, in the middle of migrating.
    private static async Task<string> Stall(Store store)
    {
        var options = new DbContextOptionsBuilder<CoalitionDb>();
        options.UseDatabase(store.Connection).AddInterceptors(new StallAfterTheTenthTable());
        return $"migrated {await new DatabaseMigrator(new PooledDbContextFactory<CoalitionDb>(options.Options)).MigrateAsync()}";
    }

    // Stores until nothing more goes in, and then says what is there.
    private static async Task<string> Fill(Store store)
    {
        await store.Migrator.MigrateAsync();
        var stored = 0;
        try
        {
            while (await store.Inbox.StoreAsync($"web:{stored}", new string('x', 10_000), Some.Now)) stored++;
            return "the key was there";
        }
        catch (DatabaseTrouble trouble) when (stored > 0)
        {
            var kept = await store.Read(db => db.Inbox.CountAsync());
            var whole = await store.Read(db => db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
            return $"{trouble.Trouble}: {stored} stored, {kept} kept, {whole}";
        }
    }

    private static async Task<string> Claim(Store store)
    {
        Console.WriteLine("ready");
        await Console.In.ReadLineAsync();
        var numbers = new List<long>();
        while (await store.Outbox.ClaimAsync(Guid.NewGuid(), Some.Now, Some.Lease, 25) is { Count: > 0 } claimed)
            numbers.AddRange(claimed.Select(nudge => nudge.Number));
        return string.Join(' ', numbers);
    }

    private sealed class StallAfterTheTenthTable : DbCommandInterceptor
    {
        private int _tables;

        public override async ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("CREATE TABLE", StringComparison.Ordinal) && ++_tables == 10)
            {
                Console.WriteLine("in the middle");
                await Console.In.ReadToEndAsync(cancellationToken);
            }
            return result;
        }
    }
}

using System.Diagnostics;
using CatBot.Benchmarks.Doors;
using CatBot.Bot.Delivery;
using CatBot.Scheduling;
using CatBot.Storage;
using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Benchmarks.Settlement;

/// <summary>So many people on a SQLite database of their own, each with one nudge due, and the whole of CatBot around it but its channels.</summary>
public sealed class Town : IAsyncDisposable
{
    /// <summary>The moment at which the clock stands: nobody's hours are quiet.</summary>
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 16, 19, 0);

    private const string AllDueAgain = """
        UPDATE nudges SET state = 0, reason = NULL, look_at = due_at, attempts = 0, claim_token = NULL, lease_until = NULL, sent_at = NULL, message_ref = NULL;
        DELETE FROM last_asks;
        PRAGMA wal_checkpoint(TRUNCATE);
        """;

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"catbot-bench-{Guid.NewGuid():n}.db");
    private readonly ServiceProvider _services;

    private Town(int people, Uri platform)
    {
        People = people;
        Channel = new(platform);
        _services = new ServiceCollection().AddLogging(log => log.AddConsole().SetMinimumLevel(LogLevel.Error)).AddCoalitionDb($"Data Source={_file}").AddScheduling().AddConversation()
            .AddSingleton<IClock>(new TurnedClock(Now)).AddSingleton<IChannel>(Channel).BuildServiceProvider();
    }

    public int People { get; }

    public PostingChannel Channel { get; }

    public Dispatcher Dispatcher => _services.GetRequiredService<Dispatcher>();

    private IDbContextFactory<CoalitionDb> Databases => _services.GetRequiredService<IDbContextFactory<CoalitionDb>>();

    public static async Task<Town> SettleAsync(int people, Uri platform)
    {
        var town = new Town(people, platform);
        await town._services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        for (var first = 0; first < people; first += Neighbourhood.Size)
        {
            await using var db = await town.Databases.CreateDbContextAsync();
            await new Neighbourhood(db, first).SettleAsync(town._services.GetRequiredService<Outbox>(), Math.Min(Neighbourhood.Size, people - first));
        }

        return town;
    }

    /// <summary>Makes every nudge due again, and sends them all.</summary>
    /// <returns>How long the sending took.</returns>
    public async Task<TimeSpan> DrainAsync()
    {
        await using (var db = await Databases.CreateDbContextAsync()) await db.Database.ExecuteSqlRawAsync(AllDueAgain);
        var began = Stopwatch.GetTimestamp();
        var looked = await _services.GetRequiredService<Courier>().DrainAsync();
        var took = Stopwatch.GetElapsedTime(began);
        if (looked != People) throw new InvalidOperationException($"{looked} of {People} nudges were looked at.");
        return took;
    }

    /// <summary>How many nudges the last drain did not send; each would make it look faster than it is.</summary>
    public async Task<int> UnsentAsync()
    {
        await using var db = await Databases.CreateDbContextAsync();
        return await db.Nudges.CountAsync(nudge => nudge.SentAt == null);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        foreach (var file in new[] { _file, $"{_file}-wal", $"{_file}-shm" }) File.Delete(file);
    }
}

using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Storage;

/// <summary>
/// The time of day as the database knows it, so that servers whose clocks differ agree on what is due. On PostgreSQL it is the
/// server's time when last asked plus what a stopwatch has counted since; on SQLite it is the machine's.
/// </summary>
/// <param name="databases">Whose time it is.</param>
/// <param name="freshFor">How long a sample is good before the next one is asked for; half a minute when nothing is said.</param>
public sealed class DatabaseClock(IDbContextFactory<CoalitionDb> databases, TimeSpan? freshFor = null) : IClock
{
    private readonly TimeSpan _fresh = freshFor ?? TimeSpan.FromSeconds(30);

    private volatile Sample? _sample;
    private int _asking;

    /// <summary>Now. Never waits: when the last sample is old, it goes on counting and asks for a new one meanwhile.</summary>
    public Instant GetCurrentInstant()
    {
        if (_sample is not { } sample) return Machine();
        if (sample.Age > _fresh && Interlocked.Exchange(ref _asking, 1) == 0) _ = AskAgain();
        return sample.At + Duration.FromTimeSpan(sample.Age);
    }

    /// <summary>Asks the database for its time. Done once at start, before anything is claimed; later ones come by themselves.</summary>
    /// <exception cref="DatabaseTrouble">It does not answer.</exception>
    public async Task SampleAsync()
    {
        await using var db = await databases.CreateDbContextAsync();
        if (db.Database.IsNpgsql()) _sample = await DatabaseTrouble.Named(() => Ask(db));
    }

    private static async Task<Sample> Ask(CoalitionDb db)
    {
        await db.Database.OpenConnectionAsync();
        var asked = Stopwatch.GetTimestamp();
        var micros = await db.Database.SqlQuery<long>($"""SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS "Value" """).SingleAsync();
        // The server read its clock half-way through, as far as anybody can tell.
        return new(InstantConverter.Read(micros), asked + (Stopwatch.GetTimestamp() - asked) / 2);
    }

    private async Task AskAgain()
    {
        try
        {
            await SampleAsync();
        }
        catch (DbException)
        {
            // The old sample counts on; the next reader asks again.
        }
        finally
        {
            Volatile.Write(ref _asking, 0);
        }
    }

    private static Instant Machine() =>
#pragma warning disable RS0030 // This is the door through which the machine's time comes in.
        SystemClock.Instance.GetCurrentInstant();
#pragma warning restore RS0030

    private sealed record Sample(Instant At, long Stamp)
    {
        public TimeSpan Age => Stopwatch.GetElapsedTime(Stamp);
    }
}

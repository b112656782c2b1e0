using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace CatBot.Scheduling;

/// <summary>
/// The clock of the sandbox. It stands still until somebody turns it, so that a month can be looked at step by step; its moment is
/// kept in the database, so that a restart changes nothing.
/// </summary>
public sealed class SandboxClock(IDbContextFactory<CoalitionDb> databases, IClock wall) : IClock
{
    private const string Name = "sandbox.now";
    private long _ticks;

    public Instant GetCurrentInstant() => Instant.FromUnixTimeTicks(Interlocked.Read(ref _ticks));

    /// <summary>Takes up the kept moment, or starts at the present minute. Call once, when the tables are there.</summary>
    /// <param name="start">Where a new sandbox starts; null for the present minute.</param>
    public async Task StartAsync(Instant? start = null)
    {
        await using var db = await databases.CreateDbContextAsync();
        var kept = await db.Settings.FindAsync(Name);
        var present = start ?? Instant.FromUnixTimeSeconds(wall.GetCurrentInstant().ToUnixTimeSeconds() / 60 * 60);
        Set(kept is null ? present : InstantPattern.ExtendedIso.Parse(kept.Value).Value);
        if (kept is null) await KeepAsync();
    }

    /// <summary>Turns the clock. The new moment is kept by <see cref="KeepAsync"/>.</summary>
    public void Set(Instant now) => Interlocked.Exchange(ref _ticks, now.ToUnixTimeTicks());

    /// <summary>Keeps the moment: nothing may be said at a moment that a restart would forget.</summary>
    public async Task KeepAsync()
    {
        await using var db = await databases.CreateDbContextAsync();
        var setting = await db.Settings.FindAsync(Name);
        if (setting is null) db.Settings.Add(setting = new() { Name = Name, Value = "" });
        setting.Value = InstantPattern.ExtendedIso.Format(GetCurrentInstant());
        await db.SaveChangesAsync();
    }
}

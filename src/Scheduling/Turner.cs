using CatBot.Storage;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Turns the sandbox's clock: every job and every nudge that is due on the way happens, in its order and at its moment.</summary>
public sealed class Turner(SandboxClock clock, Outbox outbox, Courier courier, JobRunner jobs) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Turns to a moment. One turn at a time; a moment that is past changes nothing.</summary>
    public async Task TurnAsync(Instant to)
    {
        await _one.WaitAsync();
        try
        {
            await courier.DrainAsync();
            while (await Next(to) is { } next) await Stop(next);
            clock.Set(Instant.Max(to, clock.GetCurrentInstant()));
            await clock.KeepAsync();
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Sends what is due at the present moment.</summary>
    public async Task SettleAsync()
    {
        await _one.WaitAsync();
        try
        {
            await courier.DrainAsync();
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The next moment at which something may be said; null when nothing is planned.</summary>
    public Task<Instant?> NextAsync() => outbox.NextLookAsync();

    public void Dispose() => _one.Dispose();

    private async Task<Instant?> Next(Instant to)
    {
        var now = clock.GetCurrentInstant();
        var job = Timetable.Entries.Min(entry => entry.After(now));
        var look = await outbox.NextLookAsync() is { } due ? Instant.Max(due, now + Duration.Epsilon) : Instant.MaxValue;
        var next = Instant.Min(job, look);
        return next <= to ? next : null;
    }

    private async Task Stop(Instant at)
    {
        var before = clock.GetCurrentInstant();
        clock.Set(at);
        foreach (var entry in Timetable.Entries.Where(entry => entry.After(before) == at)) await jobs.RunAsync(entry, at);
        if (await outbox.NextLookAsync() <= at)
        {
            await clock.KeepAsync();
            await courier.DrainAsync();
        }
    }
}

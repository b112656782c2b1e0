namespace CatBot.Scheduling;

/// <summary>Wakes the courier of this process when something was queued, so that "at once" does not wait for the next round.</summary>
public sealed class Doorbell : IDisposable
{
    private readonly SemaphoreSlim _bell = new(0, 1);

    /// <summary>Rings; several rings before the courier comes are one.</summary>
    public void Ring()
    {
        try
        {
            _bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    /// <summary>Waits for a ring, at most as long as <paramref name="longest"/>.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken stop) => _bell.WaitAsync(longest, stop);

    public void Dispose() => _bell.Dispose();
}

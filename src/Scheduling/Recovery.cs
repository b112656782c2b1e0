using CatBot.Storage;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Finishes deliveries that a crash or an outage left half done.</summary>
public sealed class Recovery(Inbox inbox, IUnfinished unfinished, IClock clock)
{
    // Younger ones are most likely in somebody's hands right now.
    private static readonly Duration _grace = Duration.FromSeconds(30);
    private const int AtOnce = 100;

    /// <summary>The moment by the clock that this process goes by.</summary>
    public Instant Now => clock.GetCurrentInstant();

    /// <summary>Finishes what is older than half a minute, oldest first.</summary>
    public Task FinishAsync() => FinishAsync(Now - _grace);

    /// <summary>Finishes everything: at start, and in the sandbox, where nobody else is at work.</summary>
    public Task FinishAllAsync() => FinishAsync(Instant.MaxValue);

    private async Task FinishAsync(Instant receivedBefore)
    {
        foreach (var key in await inbox.UnfinishedAsync(receivedBefore, AtOnce)) await unfinished.FinishAsync(key);
    }
}

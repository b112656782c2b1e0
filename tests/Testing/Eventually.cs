using System.Diagnostics;

namespace CatBot.Testing;

/// <summary>Waits for what another process or thread will do: asks again and again until a deadline. Rules of time are tested by <see cref="TurnedClock"/> instead.</summary>
public static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Returns once <paramref name="holds"/> is true.</summary>
    /// <param name="what">What is awaited, for the message of the failure.</param>
    /// <param name="holds">The question; an exception that it throws ends the wait.</param>
    /// <param name="within">Real time to wait; 10 seconds when nothing is said.</param>
    /// <exception cref="TimeoutException">It did not become true in time.</exception>
    public static async Task True(string what, Func<Task<bool>> holds, TimeSpan? within = null)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
        {
            if (waited.Elapsed >= (within ?? Patience))
                throw new TimeoutException($"Waited {waited.Elapsed.TotalSeconds:0.0} s in vain: {what}.");
            await Task.Delay(Pause);
        }
    }

    /// <inheritdoc cref="True(string, Func{Task{bool}}, TimeSpan?)"/>
    public static Task True(string what, Func<bool> holds, TimeSpan? within = null) =>
        True(what, () => Task.FromResult(holds()), within);
}

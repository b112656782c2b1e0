using CatBot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Keeps the courier going: when the bell rings, when something is due, and at least every few seconds.</summary>
public sealed partial class CourierLoop(Courier courier, Recovery recovery, Outbox outbox, Doorbell doorbell, ILogger<CourierLoop> log) : BackgroundService
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _shortest = TimeSpan.FromMilliseconds(50);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await recovery.FinishAsync();
                await courier.DrainAsync(stoppingToken);
                await doorbell.WaitAsync(await UntilNext(), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The database may be away for a while: nothing is lost, leases run out, and the loop goes on.
                LogFailure(failure);
                await doorbell.WaitAsync(_longest, CancellationToken.None);
            }
        }
    }

    private async Task<TimeSpan> UntilNext() =>
        await outbox.NextLookAsync() is { } next && (next - recovery.Now).ToTimeSpan() is var wait && wait < _longest
            ? wait > _shortest ? wait : _shortest
            : _longest;

    [LoggerMessage(LogLevel.Error, "The courier met a problem and tries again in a few seconds.")]
    private partial void LogFailure(Exception failure);
}

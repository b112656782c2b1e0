using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Runs one line of the timetable. A job that meets a bug costs its own run; the next one finds what was left.</summary>
public sealed partial class JobRunner(IServiceProvider services, ILogger<JobRunner> log)
{
    public async Task RunAsync(Entry entry, Instant now)
    {
        try
        {
            await ((IJob)services.GetRequiredService(entry.Job)).RunAsync(now);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(entry.Name, failure);
        }
    }

    [LoggerMessage(LogLevel.Error, "Job {Name} did not finish; its next run takes up what was left.")]
    private partial void LogFailure(string name, Exception failure);
}

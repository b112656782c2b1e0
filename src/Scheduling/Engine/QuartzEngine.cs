using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Quartz;

namespace CatBot.Scheduling.Engine;

/// <summary>The only file that knows the job engine: it keeps the timetable's rhythm, in memory on the embedded default.</summary>
public static class QuartzEngine
{
    /// <summary>Runs every line of the timetable once at start, which catches up whatever was missed, and then at its rhythm.</summary>
    public static IServiceCollection AddEngine(this IServiceCollection services) => services
        .AddQuartz(quartz =>
        {
            foreach (var entry in Timetable.Entries)
            {
                quartz.AddJob<Run>(job => job.WithIdentity(entry.Name).DisallowConcurrentExecution(true));
                quartz.AddTrigger<Run>(trigger => trigger.WithIdentity(entry.Name).ForJob(entry.Name).StartNow().WithSimpleSchedule(entry.Every.ToTimeSpan()));
            }
        })
        .AddQuartzHostedService(options => options.WaitForJobsToComplete = true);

    private sealed class Run(JobRunner runner, IClock clock) : Quartz.IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await runner.RunAsync(Timetable.Entries.Single(entry => entry.Name == context.JobDetail.Key.Name), clock.GetCurrentInstant());
    }
}

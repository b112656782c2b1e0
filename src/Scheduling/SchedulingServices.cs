using CatBot.Scheduling.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace CatBot.Scheduling;

/// <summary>Puts the room together.</summary>
public static class SchedulingServices
{
    /// <summary>The courier, the jobs and what they need. The clock, the messenger and <see cref="IUnfinished"/> come from elsewhere.</summary>
    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        foreach (var entry in Timetable.Entries) services.AddSingleton(entry.Job);
        return services.AddSingleton<Courier>().AddSingleton<Sorting>().AddSingleton<BatchLoader>().AddSingleton<Doorbell>()
            .AddSingleton<JobRunner>().AddSingleton<Recovery>();
    }

    /// <summary>Real time: the engine keeps the timetable, and the courier drains by itself.</summary>
    public static IServiceCollection AddRealTime(this IServiceCollection services) => services.AddEngine().AddHostedService<CourierLoop>();

    /// <summary>Turned time: nothing happens by itself; the clock is turned and everything due on the way happens.</summary>
    public static IServiceCollection AddTurnedTime(this IServiceCollection services) => services.AddSingleton<Turner>();
}

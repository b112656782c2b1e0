using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Scheduling.Jobs;

/// <summary>Gives tasks back to whoever gave them, two days after they were due. The message about it was planned with the task.</summary>
public sealed class ReturnTasks(IDbContextFactory<CoalitionDb> databases) : IJob
{
    public const string Name = "return-tasks";

    // Two wall days are 47 hours when the clocks go forward.
    private static readonly Duration _shortest = Duration.FromHours(47);

    public async Task RunAsync(Instant now)
    {
        await using var db = await databases.CreateDbContextAsync();
        var before = now - _shortest;
        var zones = await db.Coalitions.ToDictionaryAsync(coalition => coalition.Id, coalition => DateTimeZoneProviders.Tzdb[coalition.Zone]);
        var late = await db.Tasks.AsNoTracking()
            .Where(task => (task.State == TaskState.Pool || task.State == TaskState.Offered || task.State == TaskState.Accepted) && task.DueAt <= before).ToListAsync();
        foreach (var task in late.Where(task => TaskNudges.ReturnAt(task.DueAt!.Value, zones[task.CoalitionId]) <= now)) await Return(db, task);
    }

    // Somebody may finish or extend it at this very moment: then it is theirs.
    private static Task<int> Return(CoalitionDb db, MicroTask task) => db.Tasks
        .Where(row => row.Id == task.Id && row.State == task.State && row.Round == task.Round)
        .ExecuteUpdateAsync(row => row.SetProperty(one => one.State, TaskState.Lapsed));
}

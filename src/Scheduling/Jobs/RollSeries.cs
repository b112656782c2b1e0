using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Scheduling.Jobs;

/// <summary>Makes the meetings that series will need in the coming months.</summary>
public sealed class RollSeries(IDbContextFactory<CoalitionDb> databases) : IJob
{
    public const string Name = "roll-series";

    public async Task RunAsync(Instant now)
    {
        await using var db = await databases.CreateDbContextAsync();
        var running = await db.Series.Where(series => series.EndedOn == null).ToListAsync();
        var meetings = (await db.Meetings.AsNoTracking().ToListAsync()).ToLookup(meeting => meeting.SeriesId);
        foreach (var series in running) db.Meetings.AddRange(SeriesRoll.Occurrences(series, [.. meetings[series.Id]], now));
        await db.SaveChangesAsync();
    }
}

using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Scheduling.Jobs;

/// <summary>Plans the invitations and reminders of the coming meetings, also for people who joined since they were made.</summary>
public sealed class PlanMeetings(IDbContextFactory<CoalitionDb> databases, Outbox outbox) : IJob
{
    public const string Name = "plan-meetings";

    public async Task RunAsync(Instant now)
    {
        await using var db = await databases.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var coming = await db.Meetings.Where(meeting => meeting.CancelledAt == null && meeting.StartsAt > now).ToListAsync();
        await outbox.AddAsync(db, await MeetingPlan.NudgesAsync(db, coming, now));
        await transaction.CommitAsync();
    }
}

using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Scheduling.Jobs;

/// <summary>Forgets deliveries once no platform repeats them any more, so that no words are kept longer than needed.</summary>
public sealed class ForgetOldDeliveries(IDbContextFactory<CoalitionDb> databases) : IJob
{
    public const string Name = "forget-old-deliveries";

    // The last repetition that a platform makes comes after minutes; a week also covers a server that was down over a long weekend.
    private static readonly Duration _kept = Duration.FromDays(7);

    public async Task RunAsync(Instant now)
    {
        await using var db = await databases.CreateDbContextAsync();
        var before = now - _kept;
        await db.Inbox.Where(row => row.AnsweredAt != null && row.ReceivedAt < before).ExecuteDeleteAsync();
    }
}

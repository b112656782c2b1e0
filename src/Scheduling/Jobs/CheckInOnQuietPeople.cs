using CatBot.Engagement.Nudges;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Scheduling.Jobs;

/// <summary>Asks people of whom nothing was heard how they are, follows up once, and then asks a human to take over.</summary>
public sealed class CheckInOnQuietPeople(IDbContextFactory<CoalitionDb> databases, Outbox outbox) : IJob
{
    public const string Name = "check-in-on-quiet-people";

    public async Task RunAsync(Instant now)
    {
        await using var db = await databases.CreateDbContextAsync();
        await EndSpells(db, now);
        var quiet = await QuietPeople.FindAsync(db, now);
        if (quiet.Count == 0) return;
        // One check-in a spell: where another server was quicker, its row is there already and this run changes nothing.
        await using var transaction = await db.Database.BeginTransactionAsync();
        Nudge[] steps = [.. quiet.Select(person => CheckInPlan.Step(db, person, now)).OfType<Nudge>()];
        await db.SaveChangesAsync();
        await outbox.AddAsync(db, steps);
        await transaction.CommitAsync();
    }

    // Any sign of life ends a spell. Who gave it before the question came was never asked.
    private static Task EndSpells(CoalitionDb db, Instant now) => db.CheckIns
        .Where(spell => spell.EndedAt == null && db.Memberships.Any(member =>
            member.CoalitionId == spell.CoalitionId && member.PersonId == spell.PersonId && member.LastSignAt > spell.QuietSince))
        .ExecuteUpdateAsync(spell => spell
            .SetProperty(ended => ended.AskedAt, ended => ended.AskedAt >= now ? null : ended.AskedAt)
            .SetProperty(ended => ended.EndedAt, now));
}

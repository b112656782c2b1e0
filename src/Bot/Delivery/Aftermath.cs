using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>What sending leaves behind: what each person was last asked, and a word to coordinators about people who could not be reached.</summary>
public sealed class Aftermath(IDbContextFactory<CoalitionDb> databases, Outbox outbox)
{
    private static readonly Duration _stays = Duration.FromDays(7);

    /// <summary>One transaction for the whole part; repeated after a crash without harm.</summary>
    public async Task RecordAsync(
        IReadOnlyList<Parcel> parcels, IReadOnlyList<(Outgoing Sent, Delivered Outcome)> done, IReadOnlyList<Mark> marks, Batch facts, Instant now)
    {
        var asked = done.Where(one => one.Outcome is Delivered.Sent && one.Sent.Ask is not null && one.Sent.Parcel.Nudges[0].PersonId is not null).ToList();
        var unreached = Unreached(parcels, marks);
        if (asked.Count == 0 && unreached.Count == 0) return;
        await using var db = await databases.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var (sent, _) in asked)
            await LastAsks.RememberAsync(db, sent.Parcel.Nudges[0].PersonId!.Value, sent.Parcel.Nudges[0].CoalitionId, sent.Ask!, now);
        await db.SaveChangesAsync();
        if (unreached.Count > 0) await outbox.AddAsync(db, await Tell(db, unreached, facts, now));
        await transaction.CommitAsync();
    }

    private static List<(Nudge Nudge, string Why)> Unreached(IReadOnlyList<Parcel> parcels, IReadOnlyList<Mark> marks)
    {
        var missed = marks.Where(mark => mark.State is NudgeState.CouldNotReach).ToDictionary(mark => mark.Number, mark => mark.Reason ?? "");
        return [.. parcels.SelectMany(parcel => parcel.Nudges)
            .Where(nudge => missed.ContainsKey(nudge.Number) && nudge.Kind is not NudgeKind.CouldNotReach && nudge.PersonId is not null)
            .Select(nudge => (nudge, missed[nudge.Number]))];
    }

    // Once a week and person, however many messages did not arrive.
    private static async Task<List<Nudge>> Tell(CoalitionDb db, IReadOnlyList<(Nudge Nudge, string Why)> unreached, Batch facts, Instant now)
    {
        var coalitions = unreached.Select(one => one.Nudge.CoalitionId).Distinct().ToArray();
        var coordinators = await db.Memberships.Where(member => coalitions.Contains(member.CoalitionId) && member.Role == Role.Coordinator).ToListAsync();
        var week = (int)(now - Instant.FromUtc(2024, 1, 1, 0, 0)).TotalDays / 7;
        return [.. from one in unreached.DistinctBy(one => (one.Nudge.CoalitionId, one.Nudge.PersonId))
                   from coordinator in coordinators
                   where coordinator.CoalitionId == one.Nudge.CoalitionId && coordinator.PersonId != one.Nudge.PersonId
                   select Nudge.To(coordinator, NudgeKind.CouldNotReach, one.Nudge.PersonId!.Value.Value, $"week-{week}", now, now + _stays,
                       NudgeFacts.Write(("name", facts.Recipient(one.Nudge)?.Name ?? ""), ("why", one.Why)))];
    }
}

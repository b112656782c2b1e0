using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Storage;

/// <summary>What became of one nudge that a courier held.</summary>
/// <param name="Number">The nudge.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Reason">Why it waits, was dropped or could not reach the person.</param>
/// <param name="LookAt">When to look at it next; of no meaning once it is finished.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="MessageRef">The platform's name for the message that carried it.</param>
/// <param name="Attempts">How often it was tried so far.</param>
public sealed record Mark(long Number, NudgeState State, string? Reason, Instant LookAt, Instant? SentAt, string? MessageRef, int Attempts);

/// <summary>The queue of nudges. Each is kept once; each is in one courier's hands at a time, under a lease.</summary>
public sealed class Outbox(IDbContextFactory<CoalitionDb> databases)
{
    /// <summary>Plans nudges inside the current transaction of <paramref name="db"/>. Keys that exist, in whatever state, are passed over.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> AddAsync(CoalitionDb db, IReadOnlyCollection<Nudge> nudges) =>
        DatabaseTrouble.Named(() => db.Database.ExecuteSqlRawAsync(OutboxSql.Add(db.Database), OutboxRows.Write(nudges)));

    /// <summary>Takes due nudges, and those whose courier let its lease run out, under a new lease. Ordered by when they were to be looked at.</summary>
    /// <param name="token">New for each claim.</param>
    /// <param name="now">What is due by then.</param>
    /// <param name="lease">How long no other courier may have them.</param>
    /// <param name="limit">At most so many.</param>
    /// <returns>Claimed nudges. One found in <see cref="NudgeState.Sending"/> comes back so: whether it was sent is not known.</returns>
    public async Task<IReadOnlyList<Nudge>> ClaimAsync(Guid token, Instant now, Duration lease, int limit)
    {
        await using var db = await databases.CreateDbContextAsync();
        var (from, until) = (Conventions.Stored(now), Conventions.Stored(now + lease));
        var claimed = await DatabaseTrouble.Named(() =>
            db.Nudges.FromSqlRaw(OutboxSql.Claim(db.Database), token, from, until, limit).AsNoTracking().ToListAsync());
        return [.. claimed.OrderBy(nudge => nudge.LookAt).ThenBy(nudge => nudge.Number)];
    }

    /// <summary>Writes down that nudges are about to be sent, where the claim still holds.</summary>
    /// <returns>Those that may be sent; any other is in somebody else's hands by now.</returns>
    public async Task<IReadOnlySet<long>> BeginSendingAsync(Guid token, IReadOnlyCollection<long> numbers, Instant now)
    {
        await using var db = await databases.CreateDbContextAsync();
        var at = Conventions.Stored(now);
        return (await DatabaseTrouble.Named(() =>
            db.Database.SqlQueryRaw<long>(OutboxSql.BeginSending(db.Database), OutboxRows.Write(numbers), token, at).ToListAsync())).ToHashSet();
    }

    /// <summary>Writes down what became of nudges, where the claim still holds. It ends the claim, unless the state is one of a claim.</summary>
    /// <returns>How many still carried the token.</returns>
    public async Task<int> MarkAsync(Guid token, IReadOnlyCollection<Mark> marks)
    {
        await using var db = await databases.CreateDbContextAsync();
        return await DatabaseTrouble.Named(() => db.Database.ExecuteSqlRawAsync(OutboxSql.Mark(db.Database), OutboxRows.Write(marks), token));
    }

    /// <summary>What is planned for people and due before a moment.</summary>
    public async Task<IReadOnlyList<Nudge>> WaitingAsync(IReadOnlyCollection<Id<Person>> people, Instant dueBefore)
    {
        await using var db = await databases.CreateDbContextAsync();
        // "Not sent" says nothing new about a planned row, but lets the index of each person's sent ones find it.
        return await DatabaseTrouble.Named(() => db.Nudges.AsNoTracking()
            .Where(nudge => people.Contains(nudge.PersonId!.Value) && nudge.SentAt == null && nudge.State == NudgeState.Planned && nudge.DueAt < dueBefore)
            .OrderBy(nudge => nudge.DueAt).ThenBy(nudge => nudge.Number).ToListAsync());
    }

    /// <summary>What people were sent at or after a moment, for the budget.</summary>
    public async Task<IReadOnlyList<(Id<Person> Person, NudgeKind Kind, Instant SentAt)>> SentSinceAsync(IReadOnlyCollection<Id<Person>> people, Instant since)
    {
        await using var db = await databases.CreateDbContextAsync();
        var sent = await DatabaseTrouble.Named(() => db.Nudges
            .Where(nudge => people.Contains(nudge.PersonId!.Value) && nudge.SentAt >= since)
            .Select(nudge => new { nudge.PersonId, nudge.Kind, nudge.SentAt }).ToListAsync());
        return [.. sent.Select(nudge => (nudge.PersonId!.Value, nudge.Kind, nudge.SentAt!.Value))];
    }

    /// <summary>The earliest moment at which a claim may find something; null when nothing is left to do.</summary>
    public async Task<Instant?> NextLookAsync()
    {
        await using var db = await databases.CreateDbContextAsync();
        var open = db.Nudges.Where(nudge => EF.Property<bool>(nudge, "Open"));
        var look = await DatabaseTrouble.Named(() => open.Where(nudge => nudge.State == NudgeState.Planned).MinAsync(nudge => (Instant?)nudge.LookAt));
        // No lease ends before the moment its row was claimed at, and that is not before the row's own: later rows need no look.
        var before = look ?? Instant.MaxValue;
        var lease = await DatabaseTrouble.Named(() =>
            open.Where(nudge => nudge.LookAt <= before && nudge.State != NudgeState.Planned).MinAsync(nudge => nudge.LeaseUntil));
        return look is null || lease < look ? lease : look;
    }

    /// <summary>Deletes what is planned or dropped, and was never sent, about a subject, so that it can be planned anew.</summary>
    /// <returns>How many were deleted. What a courier holds, what was sent, and what one person tells another about a task, stays.</returns>
    public Task<int> ForgetPlannedAsync(CoalitionDb db, Guid subject) => DatabaseTrouble.Named(() => db.Nudges
        .Where(nudge => nudge.SubjectId == subject && nudge.SentAt == null && (nudge.State == NudgeState.Planned || nudge.State == NudgeState.Dropped)
            && nudge.Kind != NudgeKind.TaskRelay && nudge.Kind != NudgeKind.TaskTaken)
        .ExecuteDeleteAsync());
}

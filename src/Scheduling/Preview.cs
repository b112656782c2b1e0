using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>One message that will go out, if nobody answers until then.</summary>
public sealed record Foreseen(Instant At, IReadOnlyList<Nudge> Nudges);

/// <summary>One nudge that will not, and why.</summary>
public sealed record Spared(Nudge Nudge, string Why);

/// <summary>What a coalition's people will get, and what not.</summary>
public sealed record Outlook(IReadOnlyList<Foreseen> Messages, IReadOnlyList<Spared> Spared, Batch Facts);

/// <summary>
/// Looks ahead by playing the courier's rounds on a copy of the queue in memory: the same re-check, the same merging, the same week.
/// Nothing is written, and nothing is sent.
/// </summary>
public static class Preview
{
    private static readonly Duration _week = Duration.FromDays(7);

    /// <summary>From <paramref name="now"/> to <paramref name="until"/>, at most fifteen days: meetings announced later are not planned yet.</summary>
    public static async Task<Outlook> OfAsync(CoalitionDb db, Id<Coalition> coalition, Instant now, Instant until)
    {
        var queue = await QueueAsync(db, coalition, now);
        var people = queue.Select(nudge => nudge.PersonId).OfType<Id<Person>>().Distinct().ToArray();
        var since = now - _week;
        var sent = await db.Nudges.Where(nudge => people.Contains(nudge.PersonId!.Value) && nudge.SentAt > since)
            .Select(nudge => new { nudge.PersonId, nudge.Kind, nudge.SentAt }).ToListAsync();
        var facts = await BatchLoader.LoadAsync(db, queue);
        var rounds = new Rehearsal(queue, facts, sent.Where(one => KindTraits.Of(one.Kind).CountsInBudget).Select(one => (one.PersonId!.Value, one.SentAt!.Value)));
        return rounds.Play(now, until);
    }

    // What is in the queue, and what the next run of the timetable would add to it.
    private static async Task<List<Nudge>> QueueAsync(CoalitionDb db, Id<Coalition> coalition, Instant now)
    {
        var queued = await db.Nudges.AsNoTracking()
            .Where(nudge => nudge.CoalitionId == coalition && nudge.SentAt == null && (nudge.State == NudgeState.Planned || nudge.State == NudgeState.Claimed)).ToListAsync();
        var coming = await db.Meetings.Where(meeting => meeting.CoalitionId == coalition && meeting.CancelledAt == null && meeting.StartsAt > now).ToListAsync();
        var planned = await MeetingPlan.NudgesAsync(db, coming, now);
        var subjects = coming.Select(meeting => meeting.Id.Value).ToArray();
        var keys = (await db.Nudges.Where(nudge => nudge.CoalitionId == coalition && subjects.Contains(nudge.SubjectId)).Select(nudge => nudge.Key).ToListAsync()).ToHashSet(StringComparer.Ordinal);
        var number = queued.Select(nudge => nudge.Number).DefaultIfEmpty().Max();
        return [.. queued, .. planned.Where(nudge => !keys.Contains(nudge.Key)).Select(nudge => Numbered(nudge, ++number))];
    }

    private static Nudge Numbered(Nudge nudge, long number) => new()
    {
        Number = number,
        Key = nudge.Key,
        CoalitionId = nudge.CoalitionId,
        PersonId = nudge.PersonId,
        Kind = nudge.Kind,
        SubjectId = nudge.SubjectId,
        Step = nudge.Step,
        DueAt = nudge.DueAt,
        ExpiresAt = nudge.ExpiresAt,
        LookAt = nudge.LookAt,
        Facts = nudge.Facts,
    };
}

using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Reach;

/// <summary>A coalition's nudges of the last seven days: what was sent, what is overdue and waits, and what came to an end otherwise.</summary>
internal sealed record Week(IReadOnlyList<Nudge> Nudges, IReadOnlyDictionary<Id<Person>, string> Names)
{
    private const string Phone = "phone";

    private static readonly Duration _week = Duration.FromDays(7);

    public static async Task<Week> LoadAsync(CoalitionDb db, Id<Coalition> coalition, Instant now)
    {
        var since = now - _week;
        var nudges = await db.Nudges.AsNoTracking()
            .Where(nudge => nudge.CoalitionId == coalition && (nudge.SentAt >= since || (nudge.SentAt == null && nudge.LookAt >= since && nudge.DueAt <= now)))
            .OrderBy(nudge => nudge.Number).ToListAsync();
        var people = nudges.Select(nudge => nudge.PersonId).OfType<Id<Person>>().Distinct().ToArray();
        return new(nudges, await db.People.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name));
    }

    /// <summary>Merging is our own affair: it is no reason that a person would want to hear.</summary>
    public static bool IsReason(string? reason) => reason is not (null or nameof(Merge));

    /// <summary>By name; posts in the channel come last. Who was forgotten is left out.</summary>
    public IEnumerable<(string Name, IReadOnlyList<Nudge> Nudges)> ByPerson(string channel) => Nudges
        .Where(nudge => nudge.PersonId is not { } person || Names.ContainsKey(person))
        .GroupBy(nudge => nudge.PersonId)
        .Select(group => (Id: group.Key, Name: group.Key is { } person ? Names[person] : channel, Nudges: (IReadOnlyList<Nudge>)[.. group]))
        .OrderBy(one => one.Id is null).ThenBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
        .Select(one => (one.Name, one.Nudges));

    /// <summary>Whom nothing has reached since something did not arrive, with their number where it is known.</summary>
    public async Task<IReadOnlyList<string>> ToCallAsync(CoalitionDb db)
    {
        var missed = Nudges.Where(nudge => nudge.PersonId is not null).GroupBy(nudge => nudge.PersonId!.Value)
            .Where(group => group.Any(nudge => nudge.State is NudgeState.CouldNotReach or NudgeState.MaybeSent && !group.Any(other => other.SentAt >= nudge.DueAt)))
            .Select(group => group.Key).Where(Names.ContainsKey).ToArray();
        var numbers = (await db.Accounts.Where(account => account.Channel == Phone && missed.Contains(account.PersonId)).ToListAsync())
            .ToLookup(account => account.PersonId, account => account.User);
        return [.. missed.Select(person => string.Join(", ", numbers[person].Prepend(Names[person]))).Order(StringComparer.OrdinalIgnoreCase)];
    }
}

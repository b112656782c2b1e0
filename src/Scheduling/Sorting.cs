using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>What came of sorting a claim: parcels that go now, and marks for all that does not.</summary>
public sealed record Sorted(IReadOnlyList<Parcel> Parcels, IReadOnlyList<Mark> Kept, Batch Facts);

/// <summary>Sorts a claim: what is dropped, what waits, and what goes together to one person.</summary>
public sealed class Sorting(Outbox outbox, BatchLoader loader)
{
    private static readonly Duration _week = Duration.FromDays(7);

    /// <summary>What is due within this time may go together with what is due now.</summary>
    internal static readonly Duration Soon = Duration.FromMinutes(30) + Duration.Epsilon;

    /// <summary>Asks the rules about each nudge at <paramref name="now"/>, whatever the number of nudges in the same few queries.</summary>
    public async Task<Sorted> SortAsync(IReadOnlyList<Nudge> claimed, Instant now)
    {
        var people = claimed.Select(nudge => nudge.PersonId).OfType<Id<Person>>().Distinct().ToArray();
        var waiting = await outbox.WaitingAsync(people, now + Soon);
        var facts = await loader.LoadAsync([.. claimed, .. waiting]);
        var recheck = new Recheck(facts, await Sent(people, now));
        var mailbags = Bags(claimed, waiting, recheck, facts, now).ToList();
        return new([.. mailbags.SelectMany(bag => bag.Parcels)], [.. mailbags.SelectMany(bag => bag.Kept)], facts);
    }

    /// <summary>One bag for each person of a claim.</summary>
    internal static IEnumerable<Mailbag> Bags(IEnumerable<Nudge> claimed, IReadOnlyList<Nudge> waiting, Recheck recheck, Batch facts, Instant now) =>
        claimed.GroupBy(nudge => (nudge.CoalitionId, nudge.PersonId)).Select(group => Mailbag.Of(
            [.. group],
            [.. waiting.Where(nudge => nudge.PersonId == group.Key.PersonId && nudge.CoalitionId == group.Key.CoalitionId)],
            recheck,
            facts,
            now));

    private async Task<ILookup<Id<Person>, Instant>> Sent(IReadOnlyCollection<Id<Person>> people, Instant now) =>
        (await outbox.SentSinceAsync(people, now - _week))
            .Where(sent => KindTraits.Of(sent.Kind).CountsInBudget && sent.SentAt > now - _week)
            .Select(sent => (sent.Person, sent.SentAt)).Distinct()
            .ToLookup(sent => sent.Person, sent => sent.SentAt);
}

using CatBot.Engagement.Nudges;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>
/// Takes due nudges out of the queue, asks the rules about each as things are now, and hands over what goes. Any number of couriers,
/// in any number of processes, may drain at once.
/// </summary>
public sealed class Courier(Outbox outbox, Sorting sorting, IMessenger messenger, IClock clock)
{
    private const int AtOnce = 500;

    // A crash while sending leaves at most this many nudges whose outcome is not known.
    private const int InFlight = 32;

    private static readonly Duration _lease = Duration.FromMinutes(2);

    /// <summary>Sends until nothing is due at the clock's present moment.</summary>
    /// <returns>How many nudges were looked at.</returns>
    public async Task<int> DrainAsync(CancellationToken stop = default)
    {
        var looked = 0;
        while (!stop.IsCancellationRequested && await Round(stop) is > 0 and var some) looked += some;
        return looked;
    }

    private async Task<int> Round(CancellationToken stop)
    {
        var (token, now) = (Guid.NewGuid(), clock.GetCurrentInstant());
        var claimed = await outbox.ClaimAsync(token, now, _lease, AtOnce);
        if (claimed.Count == 0) return 0;
        var uncertain = claimed.Where(nudge => nudge.State is NudgeState.Sending).ToList();
        if (uncertain.Count > 0) await outbox.MarkAsync(token, await messenger.SettleAsync(uncertain, now));
        var sorted = await sorting.SortAsync([.. claimed.Where(nudge => nudge.State is NudgeState.Claimed)], now);
        if (sorted.Kept.Count > 0) await outbox.MarkAsync(token, sorted.Kept);
        foreach (var parcels in InParts(sorted.Parcels))
        {
            if (stop.IsCancellationRequested) await GiveBack(token, parcels);
            else await Send(token, parcels, sorted.Facts);
        }

        return claimed.Count;
    }

    private async Task Send(Guid token, IReadOnlyList<Parcel> parcels, Batch facts)
    {
        var now = clock.GetCurrentInstant();
        var ours = await outbox.BeginSendingAsync(token, [.. parcels.SelectMany(parcel => parcel.Nudges).Select(nudge => nudge.Number)], now);
        var held = parcels.Select(parcel => new Parcel([.. parcel.Nudges.Where(nudge => ours.Contains(nudge.Number))]))
            .Where(parcel => parcel.Nudges.Count > 0).ToList();
        if (held.Count > 0) await outbox.MarkAsync(token, await messenger.SendAsync(held, facts, now));
    }

    private Task GiveBack(Guid token, IReadOnlyList<Parcel> parcels) => outbox.MarkAsync(
        token, [.. parcels.SelectMany(parcel => parcel.Nudges).Select(nudge => Marks.Wait(nudge, nudge.LookAt, nudge.Reason))]);

    private static IEnumerable<IReadOnlyList<Parcel>> InParts(IEnumerable<Parcel> parcels)
    {
        var (part, size) = (new List<Parcel>(), 0);
        foreach (var parcel in parcels)
        {
            if (size > 0 && size + parcel.Nudges.Count > InFlight)
            {
                yield return part;
                (part, size) = ([], 0);
            }

            part.Add(parcel);
            size += parcel.Nudges.Count;
        }

        if (size > 0) yield return part;
    }
}

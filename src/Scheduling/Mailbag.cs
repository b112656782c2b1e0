using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>One person's nudges of one claim: what goes now as which messages, and what happens to the rest.</summary>
internal sealed record Mailbag(IReadOnlyList<Parcel> Parcels, IReadOnlyList<Mark> Kept)
{
    public static Mailbag Of(IReadOnlyList<Nudge> claimed, IReadOnlyList<Nudge> soon, Recheck recheck, Batch facts, Instant now)
    {
        var decided = claimed.Select(nudge => (Nudge: nudge, Decision: recheck.Decide(nudge, now))).ToList();
        var kept = decided.Where(one => one.Decision is not SendDecision.SendNow).Select(one => Keep(one.Nudge, one.Decision)).ToList();
        var ready = decided.Where(one => one.Decision is SendDecision.SendNow).Select(one => one.Nudge).ToList();
        if (ready.Count == 0) return new([], kept);
        var expected = soon.Where(nudge => nudge.DueAt > now && recheck.Decide(nudge, nudge.DueAt) is SendDecision.SendNow);
        var plan = Merge.Plan(ready.Concat(expected).Select(Waits), now);
        var messages = plan.Now.Select(message => new Parcel([.. message.OrderBy(nudge => KindTraits.Of(nudge.Kind).Urgency).ThenBy(nudge => nudge.DueAt).ThenBy(nudge => nudge.Number)]));
        var parcels = WithinTheWeek([.. messages], claimed[0], recheck, facts, now, kept);
        var going = plan.Now.SelectMany(message => message).ToHashSet();
        kept.AddRange(ready.Where(nudge => !going.Contains(nudge)).Select(nudge => Marks.Wait(nudge, plan.LookAgain ?? now, nameof(Merge))));
        return new(parcels, kept);
    }

    private static Waiting<Nudge> Waits(Nudge nudge)
    {
        var traits = KindTraits.Of(nudge.Kind);
        return new(nudge, nudge.DueAt, nudge.ExpiresAt, traits.AtOnce, traits.Mergeable);
    }

    // The rules looked at the week before this claim; several messages of one claim must not overfill it together.
    private static List<Parcel> WithinTheWeek(List<Parcel> parcels, Nudge any, Recheck recheck, Batch facts, Instant now, List<Mark> kept)
    {
        if (parcels.Count < 2 || facts.MembershipOf(any) is not { } member) return parcels;
        var (going, sentNow) = (new List<Parcel>(), new List<Instant>());
        foreach (var parcel in parcels.OrderBy(parcel => KindTraits.Of(parcel.Nudges[0].Kind).Urgency))
        {
            var counts = parcel.Nudges.All(nudge => KindTraits.Of(nudge.Kind).CountsInBudget);
            var from = counts && sentNow.Count > 0 ? recheck.BudgetFrom(member, sentNow, now) : now;
            if (from <= now) going.Add(parcel);
            else kept.AddRange(parcel.Nudges.Select(nudge => Keep(nudge, TooMany(nudge, from))));
            if (counts && from <= now) sentNow.Add(now);
        }

        return going;
    }

    private static SendDecision TooMany(Nudge nudge, Instant from) =>
        from < nudge.ExpiresAt ? new SendDecision.NotBefore(from, WaitReason.TheWeekIsFull) : new SendDecision.Drop(DropReason.ItWouldComeTooLate);

    private static Mark Keep(Nudge nudge, SendDecision decision) => decision switch
    {
        SendDecision.NotBefore later => Marks.Wait(nudge, later.At, later.Why.ToString()),
        SendDecision.Drop drop => Marks.Drop(nudge, drop.Why.ToString()),
        _ => throw new InvalidOperationException("What goes now is not kept."),
    };
}

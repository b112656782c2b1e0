using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>The courier's rounds on nudges in memory.</summary>
/// <param name="queue">What is open; each with a number of its own.</param>
/// <param name="facts">How things are now, and stay while nobody answers.</param>
/// <param name="sent">What counts in people's weeks already.</param>
internal sealed class Rehearsal(IEnumerable<Nudge> queue, Batch facts, IEnumerable<(Id<Person> Person, Instant At)> sent)
{
    private readonly Dictionary<long, Nudge> _open = queue.ToDictionary(nudge => nudge.Number);
    private readonly HashSet<(Id<Person> Person, Instant At)> _sent = [.. sent];
    private readonly List<Foreseen> _messages = [];
    private readonly List<Spared> _spared = [];

    public Outlook Play(Instant now, Instant until)
    {
        while (_open.Count > 0 && Instant.Max(now, _open.Values.Min(nudge => nudge.LookAt)) is var at && at <= until)
        {
            Round(at);
            // As when the clock is turned: what was put off to this same moment comes in the next one.
            now = at + Duration.Epsilon;
        }

        return new(_messages, _spared, facts);
    }

    private void Round(Instant at)
    {
        var claimed = _open.Values.Where(nudge => nudge.LookAt <= at).OrderBy(nudge => nudge.LookAt).ThenBy(nudge => nudge.Number).ToList();
        var taken = claimed.ConvertAll(nudge => nudge.Number).ToHashSet();
        var waiting = _open.Values.Where(nudge => !taken.Contains(nudge.Number) && nudge.DueAt < at + Sorting.Soon).OrderBy(nudge => nudge.DueAt).ThenBy(nudge => nudge.Number).ToList();
        var recheck = new Recheck(facts, _sent.ToLookup(one => one.Person, one => one.At));
        foreach (var bag in Sorting.Bags(claimed, waiting, recheck, facts, at)) Empty(bag, at);
    }

    private void Empty(Mailbag bag, Instant at)
    {
        foreach (var parcel in bag.Parcels)
        {
            _messages.Add(new(at, parcel.Nudges));
            foreach (var nudge in parcel.Nudges)
            {
                _open.Remove(nudge.Number);
                if (nudge.PersonId is { } person && KindTraits.Of(nudge.Kind).CountsInBudget) _sent.Add((person, at));
            }
        }

        foreach (var mark in bag.Kept)
        {
            if (mark.State is NudgeState.Planned) _open[mark.Number].LookAt = mark.LookAt;
            else if (_open.Remove(mark.Number, out var nudge)) _spared.Add(new(nudge, mark.Reason ?? ""));
        }
    }
}

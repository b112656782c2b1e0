using System.Collections.Immutable;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Plans everything that meetings will say, for everybody who is invited. Planning again adds only what is new.</summary>
public static class MeetingPlan
{
    private static readonly Duration _ahead = Duration.FromDays(15);

    /// <summary>Nudges for these meetings, as far as they are announced within fifteen days. Sees what <paramref name="db"/> tracks but has not saved.</summary>
    public static async Task<ImmutableArray<Nudge>> NudgesAsync(CoalitionDb db, IReadOnlyCollection<Meeting> meetings, Instant now)
    {
        var soon = meetings.Where(meeting => meeting.CancelledAt is null && meeting.StartsAt > now && meeting.AnnounceAt < now + _ahead).ToList();
        if (soon.Count == 0) return [];
        var coalitionIds = soon.Select(meeting => meeting.CoalitionId).Distinct().ToArray();
        var coalitions = await db.Coalitions.Where(coalition => coalitionIds.Contains(coalition.Id)).ToDictionaryAsync(coalition => coalition.Id);
        var invited = await Invited.LoadAsync(db, soon, coalitionIds);
        return [.. soon.SelectMany(meeting => OfMeeting(meeting, coalitions[meeting.CoalitionId], invited, now))];
    }

    private static IEnumerable<Nudge> OfMeeting(Meeting meeting, Coalition coalition, Invited invited, Instant now)
    {
        foreach (var step in MeetingFacts.Steps(meeting, coalition).Where(step => step.Expires > now))
        {
            if (step.Kind is NudgeKind.MeetingDayPost)
            {
                yield return Nudge.Post(meeting.CoalitionId, step.Kind, meeting.Id.Value, step.Name, step.Due, step.Expires);
                continue;
            }

            var to = step.Kind is NudgeKind.MeetingMissingLink ? invited.Coordinators(meeting) : invited.To(meeting);
            foreach (var member in to) yield return Nudge.To(member, step.Kind, meeting.Id.Value, step.Name, step.Due, step.Expires);
        }
    }
}

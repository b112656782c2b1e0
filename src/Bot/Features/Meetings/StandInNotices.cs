using System.Collections.Immutable;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Tells coordinators of a stand-in whom CatBot cannot invite itself.</summary>
internal static class StandInNotices
{
    public static async Task<ImmutableArray<Nudge>> TellAsync(CoalitionDb db, Meeting meeting, Person who, string standIn, Instant now)
    {
        var coordinators = await db.Memberships
            .Where(member => member.CoalitionId == meeting.CoalitionId && member.Role == Role.Coordinator && member.PersonId != who.Id).ToListAsync();
        return [.. coordinators.Select(coordinator => Nudge.To(
            coordinator, NudgeKind.Notice, meeting.Id.Value, $"stand-in-{who.Id}", now, meeting.StartsAt,
            NudgeFacts.Write(("key", "rsvp.stand_in.tell"), ("name", who.Name), ("stand_in", standIn), ("title", meeting.Title))))];
    }
}

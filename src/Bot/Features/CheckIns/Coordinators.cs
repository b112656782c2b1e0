using System.Collections.Immutable;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Small notices to those who look after a coalition.</summary>
internal static class Coordinators
{
    /// <summary>One notice each, to every coordinator but the person it is about.</summary>
    public static async Task<ImmutableArray<Nudge>> TellAsync(CoalitionDb db, Membership about, string step, Instant due, Instant expires, string facts) =>
        [.. (await db.Memberships.Where(member => member.CoalitionId == about.CoalitionId && member.Role == Role.Coordinator && member.PersonId != about.PersonId).ToListAsync())
            .Select(coordinator => Nudge.To(coordinator, NudgeKind.Notice, about.Id.Value, step, due, expires, facts))];
}

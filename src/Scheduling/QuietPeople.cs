using System.Collections.Immutable;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>One person's silence in one coalition, and what was asked before.</summary>
/// <param name="Spell">The check-in of the present spell; null when none was begun.</param>
/// <param name="Connector">The human who would take over; null when the coalition has nobody else.</param>
public sealed record QuietPerson(
    Membership Member, Coalition Coalition, Silence Silence, CheckIn? Spell, ImmutableArray<Instant> Asks, Membership? Connector)
{
    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[Coalition.Zone];

    /// <summary>What the rhythm decides by. Whoever paused or wants no check-ins counts as paused.</summary>
    public CheckInHistory History(Instant now) => new(
        Member.PausedUntil > now || Member.OptOuts.HasFlag(OptOuts.CheckIns) ? Standing.Paused : Member.Standing,
        QuietSpell.IsQuiet(Silence, new(Coalition.QuietAfterDays, Coalition.SeatQuietAfterDays), now),
        Spell?.AskedAt,
        Spell?.FollowedUpAt,
        Spell?.EndedAt,
        Asks);
}

/// <summary>Finds people of whom nothing was heard for long, in a fixed number of queries.</summary>
public static class QuietPeople
{
    /// <summary>Everybody who is silent for as many days as the most patient question needs, and whose spell nobody has ended.</summary>
    public static async Task<IReadOnlyList<QuietPerson>> FindAsync(CoalitionDb db, Instant now)
    {
        var days = await db.Coalitions.MinAsync(coalition => (int?)(coalition.QuietAfterDays < coalition.SeatQuietAfterDays ? coalition.QuietAfterDays : coalition.SeatQuietAfterDays));
        if (days is not { } least) return [];
        var latest = now - Duration.FromDays(least);
        var silent = await db.Coalitions.SelectMany(coalition => db.Memberships.Where(member =>
            member.CoalitionId == coalition.Id && member.LastSignAt <= latest && member.Standing == Standing.Active
            && (member.PausedUntil == null || member.PausedUntil <= now) && (member.OptOuts & OptOuts.CheckIns) == OptOuts.None
            && !db.CheckIns.Any(spell => spell.CoalitionId == member.CoalitionId && spell.PersonId == member.PersonId
                && spell.EndedAt != null && spell.QuietSince >= member.LastSignAt))).ToListAsync();
        return silent.Count == 0 ? [] : await AboutAsync(db, silent, now);
    }

    /// <summary>The same of given people. Left out: who has not agreed yet, and a coalition's only coordinator, whom nobody could follow up.</summary>
    public static async Task<IReadOnlyList<QuietPerson>> AboutAsync(CoalitionDb db, IReadOnlyList<Membership> members, Instant now)
    {
        var ids = members.Select(member => member.PersonId).Distinct().ToArray();
        var places = members.Select(member => member.CoalitionId).Distinct().ToArray();
        var agreed = await db.People.Where(person => ids.Contains(person.Id) && person.ConsentedAt != null).ToDictionaryAsync(person => person.Id, person => person.ConsentedAt!.Value);
        var coalitions = await db.Coalitions.Where(coalition => places.Contains(coalition.Id)).ToDictionaryAsync(coalition => coalition.Id);
        var seats = await db.Seats.Where(seat => places.Contains(seat.CoalitionId)).ToListAsync();
        var earliest = members.Min(member => member.LastSignAt);
        var starts = (await db.Meetings.Where(meeting => places.Contains(meeting.CoalitionId) && meeting.CancelledAt == null && meeting.StartsAt > earliest && meeting.StartsAt <= now)
            .Select(meeting => new { meeting.CoalitionId, meeting.StartsAt }).ToListAsync()).ToLookup(meeting => meeting.CoalitionId, meeting => meeting.StartsAt);
        var spells = (await db.CheckIns.Where(spell => ids.Contains(spell.PersonId) && places.Contains(spell.CoalitionId)).ToListAsync())
            .ToLookup(spell => (spell.CoalitionId, spell.PersonId));
        var connectors = await Connectors.LoadAsync(db, places);
        return [.. members.Where(member => agreed.ContainsKey(member.PersonId) && !connectors.IsTheOnlyCoordinator(member)).Select(About)];

        QuietPerson About(Membership member)
        {
            var here = Instant.Max(Instant.Max(member.JoinedAt, agreed[member.PersonId]), member.PausedUntil is { } until && until <= now ? until : member.JoinedAt);
            var since = Instant.Max(member.LastSignAt, here);
            var holdsSeat = seats.Any(seat => seat.CoalitionId == member.CoalitionId && (seat.MainId == member.PersonId || seat.AlternateId == member.PersonId));
            var silence = new Silence(member.LastSignAt, here, holdsSeat, starts[member.CoalitionId].Count(start => start > since));
            var before = spells[(member.CoalitionId, member.PersonId)].ToList();
            return new(
                member, coalitions[member.CoalitionId], silence, before.Find(spell => spell.QuietSince >= silence.Since),
                [.. before.Select(spell => spell.AskedAt).OfType<Instant>()], connectors.Of(member));
        }
    }
}

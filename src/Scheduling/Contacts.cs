using System.Collections.Frozen;
using System.Collections.Immutable;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>One line of a partner's timeline.</summary>
/// <param name="Answer">What they said, for an answered check-in.</param>
/// <param name="ById">Who did it, where it was not the partner.</param>
/// <param name="Note">Words that may be seen by coordinators and the partner.</param>
public sealed record Contact(TimelineKind Kind, Instant At, CheckInAnswer? Answer = null, Id<Person>? ById = null, string? Note = null);

/// <summary>What is known of the contact with one partner: the timeline, oldest first, and the seats they hold.</summary>
public sealed record PartnerHistory(ImmutableArray<Contact> Contacts, ImmutableArray<Seat> Seats)
{
    public static PartnerHistory None { get; } = new([], []);
}

/// <summary>Brings together what lies in several tables: what was asked and answered is told by the check-ins, the rest by the timeline.</summary>
public static class Contacts
{
    /// <summary>The history of these people, in a fixed number of queries; what is only planned is left out.</summary>
    public static async Task<FrozenDictionary<(Id<Coalition>, Id<Person>), PartnerHistory>> LoadAsync(
        CoalitionDb db, IReadOnlyCollection<(Id<Coalition> Coalition, Id<Person> Person)> partners, Instant now)
    {
        if (partners.Count == 0) return FrozenDictionary<(Id<Coalition>, Id<Person>), PartnerHistory>.Empty;
        var (places, ids) = (partners.Select(one => one.Coalition).Distinct().ToArray(), partners.Select(one => one.Person).Distinct().ToArray());
        var entries = await db.Timeline.AsNoTracking().Where(entry => ids.Contains(entry.PersonId) && places.Contains(entry.CoalitionId)).ToListAsync();
        var asked = await db.CheckIns.AsNoTracking().Where(spell => ids.Contains(spell.PersonId) && places.Contains(spell.CoalitionId)).ToListAsync();
        var seats = await db.Seats.AsNoTracking().Where(seat => places.Contains(seat.CoalitionId)).ToListAsync();
        return partners.Distinct().ToFrozenDictionary(one => one, one => new PartnerHistory(
            [.. asked.Where(spell => spell.PersonId == one.Person && spell.CoalitionId == one.Coalition).SelectMany(Of)
                .Concat(entries.Where(entry => entry.PersonId == one.Person && entry.CoalitionId == one.Coalition).Select(Of))
                .Where(contact => contact.At <= now).OrderBy(contact => contact.At)],
            [.. seats.Where(seat => seat.CoalitionId == one.Coalition && (seat.MainId == one.Person || seat.AlternateId == one.Person))]));
    }

    private static Contact Of(TimelineEntry entry) => new(entry.Kind, entry.At, null, entry.ById, entry.Note);

    private static IEnumerable<Contact> Of(CheckIn spell)
    {
        if (spell.AskedAt is { } asked) yield return new(TimelineKind.Asked, asked);
        // A follow-up that a sign of life came before was never sent.
        if (spell.FollowedUpAt is { } again && !(spell.EndedAt < again)) yield return new(TimelineKind.Asked, again);
        if (spell is { Answer: { } answer, EndedAt: { } answered }) yield return new(TimelineKind.Answered, answered, answer);
    }
}

using System.Collections.Frozen;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Loads a <see cref="Batch"/>: the number of queries does not depend on the number of nudges.</summary>
public sealed class BatchLoader(IDbContextFactory<CoalitionDb> databases)
{
    /// <summary>How things are now for all that these nudges are about.</summary>
    public async Task<Batch> LoadAsync(IReadOnlyCollection<Nudge> nudges)
    {
        await using var db = await databases.CreateDbContextAsync();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await LoadAsync(db, nudges);
    }

    /// <summary>The same inside somebody's transaction.</summary>
    public static async Task<Batch> LoadAsync(CoalitionDb db, IReadOnlyCollection<Nudge> nudges)
    {
        var coalitions = nudges.Select(nudge => nudge.CoalitionId).Distinct().ToArray();
        var recipients = nudges.Select(nudge => nudge.PersonId).OfType<Id<Person>>().Distinct().ToArray();
        var subjects = await Subjects.LoadAsync(db, nudges, recipients);
        var everybody = recipients.Concat(subjects.Named).Distinct().ToArray();
        var memberships = await db.Memberships.AsNoTracking()
            .Where(member => coalitions.Contains(member.CoalitionId) && everybody.Contains(member.PersonId)).ToListAsync();
        var wearing = memberships.Select(member => member.Id).ToArray();
        return new()
        {
            Coalitions = (await db.Coalitions.AsNoTracking().Where(coalition => coalitions.Contains(coalition.Id)).ToListAsync()).ToFrozenDictionary(coalition => coalition.Id),
            People = (await db.People.AsNoTracking().Where(person => everybody.Contains(person.Id)).ToListAsync()).ToFrozenDictionary(person => person.Id),
            Memberships = memberships.ToFrozenDictionary(member => (member.CoalitionId, member.PersonId)),
            Accounts = (await db.Accounts.AsNoTracking().Where(account => recipients.Contains(account.PersonId))
                .OrderByDescending(account => account.LastUsedAt).ToListAsync()).ToLookup(account => account.PersonId),
            Homes = (await db.Homes.AsNoTracking().Where(home => coalitions.Contains(home.CoalitionId)).ToListAsync()).ToLookup(home => home.CoalitionId),
            Hats = (await db.Hats.AsNoTracking().Where(hat => wearing.Contains(hat.MembershipId)).ToListAsync()).ToLookup(hat => hat.MembershipId),
            Organizations = (await db.Organizations.AsNoTracking().Where(organization => coalitions.Contains(organization.CoalitionId)).ToListAsync())
                .ToFrozenDictionary(organization => organization.Id),
            Meetings = subjects.Meetings.ToFrozenDictionary(meeting => meeting.Id.Value),
            Series = subjects.Series.ToFrozenDictionary(series => series.Id),
            Rsvps = subjects.Rsvps.ToFrozenDictionary(rsvp => (rsvp.MeetingId, rsvp.PersonId)),
            Counts = subjects.Counts.ToLookup(count => count.Meeting),
            Thoughts = subjects.Thoughts.ToLookup(thought => thought.MeetingId),
            Tasks = subjects.Tasks.ToFrozenDictionary(task => task.Id.Value),
            Offers = subjects.Offers.ToFrozenDictionary(offer => (offer.TaskId, offer.PersonId)),
            CheckIns = subjects.CheckIns.ToFrozenDictionary(checkIn => checkIn.Id.Value),
            Partners = await Contacts.LoadAsync(db, [.. subjects.HandOvers.Select(handOver => (handOver.CoalitionId, handOver.PersonId))], Instant.MaxValue),
            HandOvers = subjects.HandOvers.ToFrozenDictionary(handOver => handOver.Id.Value),
        };
    }
}

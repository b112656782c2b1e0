using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Scheduling;

/// <summary>Who is invited to which meeting: the list of its series, or everybody of the coalition; and whoever stands in for somebody.</summary>
public sealed class Invited
{
    private readonly ILookup<Id<Coalition>, Membership> _members;
    private readonly ILookup<Id<Series>, Id<Person>> _lists;
    private readonly ILookup<Id<Meeting>, Id<Person>> _standIns;

    private Invited(IEnumerable<Membership> members, IEnumerable<Invitee> lists, IEnumerable<StandIn> standIns)
    {
        _members = members.ToLookup(member => member.CoalitionId);
        _lists = lists.ToLookup(invitee => invitee.SeriesId, invitee => invitee.PersonId);
        _standIns = standIns.ToLookup(standIn => standIn.MeetingId, standIn => standIn.PersonId);
    }

    /// <summary>Loads what these meetings need, in four queries; rows that are added but not yet saved count too.</summary>
    public static async Task<Invited> LoadAsync(CoalitionDb db, IReadOnlyCollection<Meeting> meetings, Id<Coalition>[] coalitions)
    {
        var series = meetings.Select(meeting => meeting.SeriesId).Distinct().ToArray();
        var ids = meetings.Select(meeting => meeting.Id).ToArray();
        await db.Memberships.Where(member => coalitions.Contains(member.CoalitionId) && member.Standing != Standing.MovedOn).LoadAsync();
        await db.People.Where(person => db.Memberships.Any(member => member.PersonId == person.Id && coalitions.Contains(member.CoalitionId))).LoadAsync();
        await db.Invitees.Where(invitee => series.Contains(invitee.SeriesId)).LoadAsync();
        await db.StandIns.Where(standIn => ids.Contains(standIn.MeetingId)).LoadAsync();
        // A nudge to somebody who has not agreed yet would be dropped, and its key with it: they are planned for once they agree.
        var agreed = db.People.Local.Where(person => person.ConsentedAt is not null).Select(person => person.Id).ToHashSet();
        return new(
            db.Memberships.Local.Where(member => coalitions.Contains(member.CoalitionId) && member.Standing is not Standing.MovedOn && agreed.Contains(member.PersonId)),
            db.Invitees.Local,
            db.StandIns.Local);
    }

    /// <summary>Everybody who is to hear of the meeting.</summary>
    public IEnumerable<Membership> To(Meeting meeting)
    {
        var list = _lists[meeting.SeriesId].ToHashSet();
        var standIns = _standIns[meeting.Id].ToHashSet();
        return _members[meeting.CoalitionId].Where(member => list.Count == 0 || list.Contains(member.PersonId) || standIns.Contains(member.PersonId));
    }

    /// <summary>The people who look after the coalition's meetings.</summary>
    public IEnumerable<Membership> Coordinators(Meeting meeting) => _members[meeting.CoalitionId].Where(member => member.Role is Role.Coordinator);
}

using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using CatBot.Storage;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Which meetings somebody may see. A meeting with a list is seen by those on it, and by whoever looks after it.</summary>
public static class MeetingsOf
{
    /// <summary>Meetings that invite the person: by their list, by having none, or in somebody's place.</summary>
    public static IQueryable<Meeting> Inviting(CoalitionDb db, Membership person) => db.Meetings.Where(meeting =>
        meeting.CoalitionId == person.CoalitionId
        && (!db.Invitees.Any(invitee => invitee.SeriesId == meeting.SeriesId)
            || db.Invitees.Any(invitee => invitee.SeriesId == meeting.SeriesId && invitee.PersonId == person.PersonId)
            || db.StandIns.Any(standIn => standIn.MeetingId == meeting.Id && standIn.PersonId == person.PersonId)));

    /// <summary>The same, and all of the coalition for a coordinator, and those that the person chairs.</summary>
    public static IQueryable<Meeting> SeenBy(CoalitionDb db, Membership person) => person.Role is Role.Coordinator
        ? db.Meetings.Where(meeting => meeting.CoalitionId == person.CoalitionId)
        : Inviting(db, person).Union(db.Meetings.Where(meeting =>
            meeting.CoalitionId == person.CoalitionId && db.Series.Any(series => series.Id == meeting.SeriesId && series.ChairId == person.PersonId)));

    /// <summary>Meetings that everybody of the coalition is invited to.</summary>
    public static IQueryable<Meeting> Open(CoalitionDb db, Id<Coalition> coalition) => db.Meetings.Where(meeting =>
        meeting.CoalitionId == coalition && !db.Invitees.Any(invitee => invitee.SeriesId == meeting.SeriesId));
}

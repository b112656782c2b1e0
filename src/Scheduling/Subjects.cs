using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Scheduling;

/// <summary>The meetings, tasks and check-ins that a batch of nudges is about.</summary>
internal sealed record Subjects(
    List<Meeting> Meetings, List<Series> Series, List<Rsvp> Rsvps, List<AnswerCount> Counts, List<Thought> Thoughts,
    List<MicroTask> Tasks, List<TaskOffer> Offers, List<CheckIn> CheckIns, List<HandOver> HandOvers)
{
    /// <summary>People whom the messages name besides the recipients: chairs, assigners, stand-ins, partners, connectors.</summary>
    public IEnumerable<Id<Person>> Named =>
    [
        .. Series.Select(series => series.ChairId).OfType<Id<Person>>(),
        .. Rsvps.Select(rsvp => rsvp.StandInId).OfType<Id<Person>>(),
        .. Tasks.Select(task => task.AssignedById), .. Tasks.Select(task => task.AssigneeId).OfType<Id<Person>>(),
        .. HandOvers.Select(handOver => handOver.PersonId), .. HandOvers.Select(handOver => handOver.ConnectorId),
        .. CheckIns.Select(checkIn => checkIn.PersonId),
    ];

    /// <summary>Asks only for what the kinds of these nudges can be about.</summary>
    public static async Task<Subjects> LoadAsync(CoalitionDb db, IReadOnlyCollection<Nudge> nudges, Id<Person>[] recipients)
    {
        var ids = nudges.Select(nudge => nudge.SubjectId).Distinct().ToArray();
        var meetingIds = ids.Select(id => new Id<Meeting>(id)).ToArray();
        var taskIds = ids.Select(id => new Id<MicroTask>(id)).ToArray();
        var checkInIds = ids.Select(id => new Id<CheckIn>(id)).ToArray();
        var handOverIds = ids.Select(id => new Id<HandOver>(id)).ToArray();
        var meetings = await db.Meetings.AsNoTracking().Where(meeting => meetingIds.Contains(meeting.Id)).ToListAsync();
        var seriesIds = meetings.Select(meeting => meeting.SeriesId).Distinct().ToArray();
        return new(
            meetings,
            await db.Series.AsNoTracking().Where(series => seriesIds.Contains(series.Id)).ToListAsync(),
            await db.Rsvps.AsNoTracking().Where(rsvp => meetingIds.Contains(rsvp.MeetingId) && recipients.Contains(rsvp.PersonId)).ToListAsync(),
            await Counted(db, meetingIds),
            await db.Thoughts.AsNoTracking().Where(thought => meetingIds.Contains(thought.MeetingId)).ToListAsync(),
            await db.Tasks.AsNoTracking().Where(task => taskIds.Contains(task.Id)).ToListAsync(),
            await db.TaskOffers.AsNoTracking().Where(offer => taskIds.Contains(offer.TaskId)).ToListAsync(),
            await db.CheckIns.AsNoTracking().Where(checkIn => checkInIds.Contains(checkIn.Id)).ToListAsync(),
            await db.HandOvers.AsNoTracking().Where(handOver => handOverIds.Contains(handOver.Id)).ToListAsync());
    }

    private static async Task<List<AnswerCount>> Counted(CoalitionDb db, Id<Meeting>[] meetings) =>
        [.. (await db.Rsvps.Where(rsvp => meetings.Contains(rsvp.MeetingId))
            .GroupBy(rsvp => new { rsvp.MeetingId, rsvp.Answer })
            .Select(group => new { group.Key.MeetingId, group.Key.Answer, People = group.Count() }).ToListAsync())
            .Select(count => new AnswerCount(count.MeetingId, count.Answer, count.People))];
}

using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace CatBot.Bot.Features.Meetings;

/// <summary>What others hear when meetings are changed or called off, and the reminders planned anew.</summary>
internal sealed class MeetingNotices
{
    private readonly Invited _invited;
    private readonly Caller _caller;
    private readonly Instant _now;
    private readonly Dictionary<(Id<Meeting>, Id<Person>), Answer> _answers;
    private readonly ILookup<(Guid, Id<Person>?), Nudge> _nudges;

    private MeetingNotices(Invited invited, Caller caller, Instant now, IEnumerable<Rsvp> rsvps, IEnumerable<Nudge> nudges)
    {
        (_invited, _caller, _now) = (invited, caller, now);
        _answers = rsvps.ToDictionary(rsvp => (rsvp.MeetingId, rsvp.PersonId), rsvp => rsvp.Answer);
        _nudges = nudges.ToLookup(nudge => (nudge.SubjectId, nudge.PersonId));
    }

    /// <summary>Tells of edits, and plans the reminders of what was moved anew.</summary>
    public static async Task<Reply> OfChangesAsync(Reply reply, CoalitionDb db, Caller caller, IReadOnlyList<MeetingChange> changes, Instant now)
    {
        var notices = await LoadAsync(db, caller, [.. changes.Select(change => change.Meeting)], now);
        var moved = changes.Where(change => change.Moved).Select(change => change.Meeting).ToList();
        return reply with
        {
            Forget = [.. moved.Select(meeting => meeting.Id.Value)],
            Notices =
            [
                .. changes.SelectMany(notices.OfChange),
                .. moved.SelectMany(notices.StillToBeSaid),
                .. await MeetingPlan.NudgesAsync(db, moved, now),
            ],
        };
    }

    /// <summary>Tells that meetings are off, and drops everything else about them.</summary>
    public static async Task<Reply> OfCancelledAsync(Reply reply, CoalitionDb db, Caller caller, IReadOnlyList<Meeting> off, Instant now)
    {
        var notices = await LoadAsync(db, caller, off, now);
        return reply with { Forget = [.. off.Select(meeting => meeting.Id.Value)], Notices = [.. off.SelectMany(notices.OfCancelled)] };
    }

    private static async Task<MeetingNotices> LoadAsync(CoalitionDb db, Caller caller, IReadOnlyList<Meeting> meetings, Instant now)
    {
        var ids = meetings.Select(meeting => meeting.Id).ToArray();
        var subjects = ids.Select(id => id.Value).ToArray();
        return new(
            await Invited.LoadAsync(db, meetings, [caller.Coalition.Id]), caller, now,
            await db.Rsvps.AsNoTracking().Where(rsvp => ids.Contains(rsvp.MeetingId)).ToListAsync(),
            await db.Nudges.AsNoTracking().Where(nudge => subjects.Contains(nudge.SubjectId) && nudge.PersonId != null).ToListAsync());
    }

    private IEnumerable<Nudge> OfChange(MeetingChange change) => Others(change.Meeting).SelectMany(to => Told(change, to));

    private IEnumerable<Nudge> Told(MeetingChange change, Membership to)
    {
        var meeting = change.Meeting;
        var (news, lastTold) = (ChangeNews.Of(change, AnswerOf(meeting, to), Knows(meeting, to), _now), LastTold(change, to));
        if (news is News.Replaced)
            yield return Nudge.To(to, NudgeKind.MeetingChanged, meeting.Id.Value, $"replaced-{meeting.Sequence}", _now, meeting.StartsAt, NudgeFacts.Write(("had", change.Was.Venue.IsMissing ? "nothing" : "something")));
        if (news is News.Moved && lastTold != meeting.StartsAt)
            yield return Nudge.To(
                to, NudgeKind.MeetingChanged, meeting.Id.Value, $"moved-{meeting.Sequence}", _now, meeting.StartsAt,
                NudgeFacts.Write(("was", InstantPattern.General.Format(lastTold)), ("venue", change.VenueChanged ? "new" : "same")));
    }

    private IEnumerable<Nudge> OfCancelled(Meeting meeting) =>
        from to in Others(meeting)
        where ChangeNews.OfCancelled(AnswerOf(meeting, to), Knows(meeting, to)) is News.Cancelled
        select Nudge.To(to, NudgeKind.MeetingCancelled, meeting.Id.Value, $"cancelled-{meeting.Sequence}", _now, meeting.StartsAt);

    // Planning anew forgets whatever waits, so what no plan makes again is carried over; a move that waits is told anew.
    private IEnumerable<Nudge> StillToBeSaid(Meeting meeting) => _nudges
        .Where(nudges => nudges.Key.Item1 == meeting.Id.Value)
        .SelectMany(nudges => nudges)
        .Where(nudge => nudge is { State: NudgeState.Planned, Kind: NudgeKind.StandInInvitation or NudgeKind.RunningLate or NudgeKind.MeetingChanged } && !IsMove(nudge));

    /// <summary>When the person believes that it starts: a move that has not reached them yet is no news any more.</summary>
    private Instant LastTold(MeetingChange change, Membership to) => _nudges[(change.Meeting.Id.Value, to.PersonId)]
        .Where(nudge => nudge.State is NudgeState.Planned && IsMove(nudge))
        .Select(nudge => NudgeFacts.Read(nudge.Facts).GetValueOrDefault("was"))
        .OfType<string>().Select(was => InstantPattern.General.Parse(was).Value)
        .FirstOrDefault(change.Was.StartsAt);

    // Whoever made the change knows it.
    private IEnumerable<Membership> Others(Meeting meeting) => _invited.To(meeting).Where(member => member.PersonId != _caller.Person.Id);

    private Answer? AnswerOf(Meeting meeting, Membership to) => _answers.TryGetValue((meeting.Id, to.PersonId), out var answer) ? answer : null;

    private bool Knows(Meeting meeting, Membership to) => _nudges[(meeting.Id.Value, to.PersonId)]
        .Any(nudge => nudge.State is NudgeState.Claimed or NudgeState.Sending or NudgeState.Sent or NudgeState.MaybeSent);

    private static bool IsMove(Nudge nudge) => nudge.Kind is NudgeKind.MeetingChanged && nudge.Step.StartsWith("moved-", StringComparison.Ordinal);
}

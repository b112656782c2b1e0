using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>What a nudge about a meeting depends on, as the meeting is now.</summary>
internal static class MeetingFacts
{
    /// <summary>Null when the nudge is about something else, or the meeting is gone.</summary>
    public static MeetingNow? Of(Nudge nudge, Batch facts)
    {
        if (!facts.Meetings.TryGetValue(nudge.SubjectId, out var meeting)) return null;
        var step = Planned(nudge, meeting, facts.Coalitions[meeting.CoalitionId]);
        var answer = nudge.PersonId is { } person ? facts.Rsvps.GetValueOrDefault((meeting.Id, person))?.Answer : null;
        return new(
            meeting.StartsAt,
            meeting.CancelledAt is not null,
            Moved: step is null || step.Due != nudge.DueAt,
            answer,
            step?.Audience ?? LadderAudience.All,
            CanBeFound: !meeting.Venue.IsMissing);
    }

    /// <summary>The ladder that a coalition uses: its own, or the usual one.</summary>
    public static ReminderLadder LadderOf(Coalition coalition) =>
        coalition.Ladder is { } own && LadderText.Read(own) is { Accepted: true, Value: var ladder } ? ladder : ReminderLadder.Usual;

    /// <summary>All that is planned for one meeting, for people, its channel and coordinators.</summary>
    public static IEnumerable<PlannedStep> Steps(Meeting meeting, Coalition coalition)
    {
        var zones = DateTimeZoneProviders.Tzdb;
        var ladderMeeting = new LadderMeeting(meeting.Start, zones[meeting.Zone], zones[coalition.Zone], meeting.AnnounceAt);
        return [.. LadderOf(coalition).Plan(ladderMeeting), .. MissingLinkAsks.Plan(ladderMeeting)];
    }

    // A step of an older plan is not found, or is due at another moment now. What somebody just did is no step of a plan.
    private static PlannedStep? Planned(Nudge nudge, Meeting meeting, Coalition coalition) =>
        Steps(meeting, coalition).FirstOrDefault(step => step.Kind == nudge.Kind && step.Name == nudge.Step);
}

using System.Collections.Immutable;
using CatBot.Engagement.Meetings;

namespace CatBot.Engagement.Nudges;

/// <summary>Coordinators are asked for a link or a place three days and one day ahead, at the meeting's own wall time, while it has neither.</summary>
public static class MissingLinkAsks
{
    /// <summary>Asks due before the announcement are left out: whoever made the meeting was told then.</summary>
    public static ImmutableArray<PlannedStep> Plan(LadderMeeting meeting)
    {
        var dayAhead = WallTime.DaysBefore(meeting.Start, 1, meeting.Zone);
        ImmutableArray<PlannedStep> asks =
        [
            new("3d", NudgeKind.MeetingMissingLink, LadderAudience.None, WallTime.DaysBefore(meeting.Start, 3, meeting.Zone), dayAhead),
            new("1d", NudgeKind.MeetingMissingLink, LadderAudience.None, dayAhead, meeting.StartsAt),
        ];
        return [.. asks.Where(ask => ask.Due > meeting.AnnouncedAt)];
    }
}

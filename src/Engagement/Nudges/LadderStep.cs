using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Engagement.Nudges;

/// <summary>What the ladder needs to know of one meeting.</summary>
/// <param name="Start">Wall time in <paramref name="Zone"/>.</param>
/// <param name="CoalitionZone">The channel's clock: a regional meeting may be in another zone.</param>
/// <param name="AnnouncedAt">When people are last told everything: by the invitation or, when moved, by the change.</param>
public sealed record LadderMeeting(LocalDateTime Start, DateTimeZone Zone, DateTimeZone CoalitionZone, Instant AnnouncedAt)
{
    public Instant StartsAt => WallTime.At(Start, Zone);
}

/// <summary>A rung that a coordinator may edit: some days before at the same wall time, or else the link some minutes before.</summary>
/// <param name="Days">1 to 60, or 0 for the link.</param>
/// <param name="Minutes">For the link, 1 to 720; else 0.</param>
public sealed record LadderStep(int Days, int Minutes, LadderAudience Audience)
{
    public bool IsLink => Days == 0;

    /// <summary>The step's part of a nudge's key: <c>7d</c>, <c>link</c>.</summary>
    public string Name => IsLink ? "link" : $"{Days}d";

    public Instant DueAt(LadderMeeting meeting) =>
        IsLink ? WallTime.MinutesBefore(meeting.Start, Minutes, meeting.Zone) : WallTime.DaysBefore(meeting.Start, Days, meeting.Zone);
}

/// <summary>A step of one meeting on the calendar: not before <paramref name="Due"/>, not at or after <paramref name="Expires"/>.</summary>
/// <param name="Audience">Asked again when it goes out; <see cref="LadderAudience.None"/> for coordinators and channels.</param>
public sealed record PlannedStep(string Name, NudgeKind Kind, LadderAudience Audience, Instant Due, Instant Expires);

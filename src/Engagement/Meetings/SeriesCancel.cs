using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>Calls off one meeting, this and the following, or all that are to come.</summary>
public static class SeriesCancel
{
    /// <returns>The meetings that are off now and were not before.</returns>
    public static Decision<IReadOnlyList<Meeting>> Apply(Series series, IReadOnlyCollection<Meeting> meetings, Meeting target, EditScope scope, Instant now)
    {
        if (target.Open(now).Why is { } shut) return shut;
        var open = meetings.Where(meeting => meeting.Open(now).Accepted).ToList();
        var off = scope switch
        {
            EditScope.This => [target],
            EditScope.Following => open.FindAll(meeting => meeting.Occurrence >= target.Occurrence),
            EditScope.All => open,
        };
        if (scope is not EditScope.This) series.EndedOn = off.Min(meeting => meeting.Occurrence);
        foreach (var meeting in off) Cancel(meeting, now);
        return off;
    }

    /// <summary>Takes a day out of a series, whether its meeting was made already or not.</summary>
    /// <returns>The meeting that is off now; none when it was not made yet.</returns>
    public static Decision<IReadOnlyList<Meeting>> Skip(Series series, IReadOnlyCollection<Meeting> meetings, LocalDate day, Instant now)
    {
        var rule = series.Recurrence;
        if (rule.Skips.Contains(day) || !rule.Dates(series.Start.Date).TakeWhile(date => date <= day).Contains(day)) return Refusal.TheSeriesHasNoMeetings;
        var made = meetings.SingleOrDefault(meeting => meeting.Occurrence == day);
        if (made?.Open(now).Why is { } shut) return shut;
        series.Recurrence = rule with { Skips = rule.Skips.Add(day) };
        if (made is not null) Cancel(made, now);
        return made is null ? [] : new[] { made };
    }

    /// <summary>Ends a series after a day. An end of its own, and not the calling off of what follows, so that days further ahead are still made until then.</summary>
    /// <returns>The meetings after it, which are off now.</returns>
    public static Decision<IReadOnlyList<Meeting>> End(Series series, IReadOnlyCollection<Meeting> meetings, LocalDate last, Instant now)
    {
        if (last < series.Start.Date) return Refusal.TheEndIsBeforeTheStart;
        var off = meetings.Where(meeting => meeting.Occurrence > last && meeting.Open(now).Accepted).ToList();
        series.Recurrence = series.Recurrence with { Until = last };
        foreach (var meeting in off) Cancel(meeting, now);
        return off;
    }

    private static void Cancel(Meeting meeting, Instant now)
    {
        (meeting.CancelledAt, meeting.ChangedAt) = (now, now);
        meeting.Sequence++;
    }
}

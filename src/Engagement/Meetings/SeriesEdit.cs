using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>How far an edit or a cancellation reaches.</summary>
public enum EditScope
{
    This,
    Following,

    /// <summary>All that are still to come; what was, stays as it was.</summary>
    All,
}

/// <summary>What an edit came to.</summary>
/// <param name="Meetings">Those that are different now.</param>
/// <param name="Continued">The series that goes on with the new terms, when it parted from the old one; its list of people is to be copied.</param>
public sealed record SeriesChange(IReadOnlyList<MeetingChange> Meetings, Series? Continued = null);

/// <summary>Edits one meeting, this and the following, or all. Meetings keep their ids, and with them the answers.</summary>
public static class SeriesEdit
{
    /// <param name="series">The target's.</param>
    /// <param name="meetings">All meetings of the series.</param>
    /// <param name="target">The one that was edited.</param>
    /// <param name="wish">How it shall be; the others take the same but for their day.</param>
    /// <param name="scope">How many take it.</param>
    /// <param name="now">What is past stays.</param>
    public static Decision<SeriesChange> Apply(
        Series series, IReadOnlyCollection<Meeting> meetings, Meeting target, MeetingTerms wish, EditScope scope, Instant now)
    {
        if (target.Open(now).Why is { } shut) return shut;
        var agreed = wish.Checked(now);
        if (!agreed.Accepted) return agreed.Why.Value;
        if (scope is EditScope.This && series.Recurrence.Kind is not RecurrenceKind.Once) return Alone(target, agreed.Value, now);
        var from = scope is EditScope.All ? meetings.Where(meeting => meeting.Open(now).Accepted).Min(meeting => meeting.Occurrence) : target.Occurrence;
        var to = agreed.Value.Start.Date is var day && day == target.Start.Date ? target.Occurrence : day;
        var shift = DayShift.Of(series.Recurrence, target.Occurrence, to);
        return shift.Accepted ? Several(new(series, meetings, from, shift.Value, new(MeetingTerms.Of(target), agreed.Value)), target, scope, now) : shift.Why.Value;
    }

    private static SeriesChange Alone(Meeting target, MeetingTerms wish, Instant now)
    {
        target.Detached |= target.Start != wish.Start;
        return new(MeetingChange.Make(target, wish, now) is { } change ? [change] : []);
    }

    private static Decision<SeriesChange> Several(SeriesParting parting, Meeting target, EditScope scope, Instant now)
    {
        var plan = parting.Meetings.Where(meeting => meeting.Open(now).Accepted)
            .Select(meeting => (Meeting: meeting, Terms: meeting == target ? parting.Change.Wish : parting.TermsOf(meeting)))
            .ToList();
        if (plan.Exists(one => one.Terms.StartsAt <= now)) return Refusal.TheMomentIsPast;
        var continued = parting.Part(always: scope is EditScope.Following, now);
        return new SeriesChange([.. plan.Select(one => MeetingChange.Make(one.Meeting, one.Terms, now)).OfType<MeetingChange>()], continued);
    }
}

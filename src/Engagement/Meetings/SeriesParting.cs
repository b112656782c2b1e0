using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>A series from a day on, about to take new terms: in place, or as a series of its own so that what was before stays as it was.</summary>
internal sealed record SeriesParting(Series Series, IReadOnlyCollection<Meeting> All, LocalDate From, DayShift Shift, TermsChange Change)
{
    public IEnumerable<Meeting> Meetings => All.Where(meeting => meeting.Occurrence >= From);

    /// <summary>What a meeting of the series is to be from now on.</summary>
    public MeetingTerms TermsOf(Meeting meeting) => Change.On(meeting, Series, Shift.To(meeting.Occurrence));

    /// <summary>Gives the series its terms from that day on.</summary>
    /// <returns>The series that goes on, if it parted; null when the old one took the terms.</returns>
    public Series? Part(bool always, Instant now)
    {
        var hasBefore = All.Any(meeting => meeting.Occurrence < From);
        var parts = hasBefore && (always || Shift.Rule != Series.Recurrence);
        var first = parts ? Meetings.Min(meeting => Shift.To(meeting.Occurrence)) : Shift.To(Series.Start.Date);
        var terms = Change.On(Series, first);
        var continued = parts ? Continued(terms, now) : Taken(terms);
        foreach (var meeting in Meetings) (meeting.SeriesId, meeting.Occurrence) = (continued.Id, Shift.To(meeting.Occurrence));
        if (parts) Series.EndedOn = From;
        return parts ? continued : null;
    }

    private Series Taken(MeetingTerms terms)
    {
        (Series.Title, Series.Start, Series.Minutes, Series.Zone, Series.Venue) = (terms.Title, terms.Start, terms.Minutes, terms.Zone, terms.Venue);
        Series.Recurrence = Shift.Rule;
        return Series;
    }

    private Series Continued(MeetingTerms terms, Instant now) => new()
    {
        Id = Id<Series>.At(now),
        CoalitionId = Series.CoalitionId,
        Title = terms.Title,
        Recurrence = Shift.Rule with { Count = Shift.Rule.Count - DaysBefore() },
        Start = terms.Start,
        Minutes = terms.Minutes,
        Zone = terms.Zone,
        Venue = terms.Venue,
        ChairId = Series.ChairId,
        CreatedAt = now,
        EndedOn = Series.EndedOn,
    };

    // Skipped days count, as the rule counts them.
    private int DaysBefore() => (Series.Recurrence with { Skips = [] }).Dates(Series.Start.Date).TakeWhile(date => date < From).Count();
}

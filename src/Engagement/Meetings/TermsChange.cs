using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>What an edit of one meeting changes of its terms, so that its siblings take just that.</summary>
internal sealed record TermsChange(MeetingTerms Was, MeetingTerms Wish)
{
    /// <summary>A sibling's terms after the change. What it has of its own it keeps: a link for this once, a time that it was moved to.</summary>
    /// <param name="sibling">Before the change.</param>
    /// <param name="series">What its series says, before the change.</param>
    /// <param name="day">The day that the series gives it from now on.</param>
    public MeetingTerms On(Meeting sibling, Series series, LocalDate day)
    {
        var its = MeetingTerms.Of(sibling);
        return new(
            Its(its.Title, series.Title, terms => terms.Title),
            sibling.Detached ? its.Start : day + Its(its.Start.TimeOfDay, its.Start.TimeOfDay, terms => terms.Start.TimeOfDay),
            Its(its.Minutes, series.Minutes, terms => terms.Minutes),
            sibling.Detached ? its.Zone : Its(its.Zone, series.Zone, terms => terms.Zone),
            Its(its.Venue, series.Venue, terms => terms.Venue));
    }

    /// <summary>The terms of the series after the change.</summary>
    /// <param name="series">Before the change.</param>
    /// <param name="day">Its first day from now on.</param>
    public MeetingTerms On(Series series, LocalDate day) => new(
        Its(series.Title, series.Title, terms => terms.Title),
        day + Its(series.Start.TimeOfDay, series.Start.TimeOfDay, terms => terms.Start.TimeOfDay),
        Its(series.Minutes, series.Minutes, terms => terms.Minutes),
        Its(series.Zone, series.Zone, terms => terms.Zone),
        Its(series.Venue, series.Venue, terms => terms.Venue));

    private T Its<T>(T its, T series, Func<MeetingTerms, T> part)
        where T : notnull => part(Was).Equals(part(Wish)) || !its.Equals(series) ? its : part(Wish);
}

using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>Makes a series of what somebody asked for.</summary>
public static class SeriesStart
{
    /// <summary>The series from its first day that is still to come. "Every Tuesday 9:00", asked at ten on a Tuesday, begins a week later.</summary>
    /// <param name="terms">Of the first meeting; the date may be any day from which to look for it.</param>
    /// <param name="recurrence">On which days.</param>
    /// <param name="owner">The coalition, which owns it whoever typed it.</param>
    /// <param name="chair">Who leads it.</param>
    /// <param name="now">What is past.</param>
    public static Decision<Series> Make(MeetingTerms terms, Recurrence recurrence, Coalition owner, Person chair, Instant now)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(terms.Zone) is null) return Refusal.TheZoneDoesNotExist;
        if (recurrence.Until < terms.Start.Date) return Refusal.TheEndIsBeforeTheStart;
        var isRepeated = recurrence.Kind is not RecurrenceKind.Once;
        var days = recurrence.Dates(terms.Start.Date).SkipWhile(day => isRepeated && On(terms, day).StartsAt <= now).Take(1).ToArray();
        if (days is not [var first]) return Refusal.TheSeriesHasNoMeetings;
        var agreed = On(terms, first).Checked(now);
        return agreed.Accepted ? Series(agreed.Value, recurrence, owner, chair, now) : agreed.Why.Value;
    }

    private static MeetingTerms On(MeetingTerms terms, LocalDate day) => terms with { Start = day + terms.Start.TimeOfDay };

    private static Series Series(MeetingTerms first, Recurrence recurrence, Coalition owner, Person chair, Instant now) => new()
    {
        Id = Id<Series>.At(now),
        CoalitionId = owner.Id,
        Title = first.Title,
        Recurrence = recurrence,
        Start = first.Start,
        Minutes = first.Minutes,
        Zone = first.Zone,
        Venue = first.Venue,
        ChairId = chair.Id,
        CreatedAt = now,
    };
}

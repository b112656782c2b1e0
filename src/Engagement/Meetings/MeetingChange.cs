using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>What an edit did to one meeting.</summary>
/// <param name="Meeting">As it is now.</param>
/// <param name="Was">As people knew it.</param>
public sealed record MeetingChange(Meeting Meeting, MeetingTerms Was)
{
    public bool Moved => Meeting.StartsAt != Was.StartsAt;

    public bool VenueChanged => Meeting.Venue != Was.Venue;

    /// <summary>Gives a meeting new terms; answers stay. Null when nothing is different.</summary>
    internal static MeetingChange? Make(Meeting meeting, MeetingTerms terms, Instant now)
    {
        var change = new MeetingChange(meeting, MeetingTerms.Of(meeting));
        if (change.Was == terms) return null;
        (meeting.Title, meeting.Start, meeting.Minutes, meeting.Zone, meeting.Venue) = (terms.Title, terms.Start, terms.Minutes, terms.Zone, terms.Venue);
        (meeting.StartsAt, meeting.ChangedAt) = (terms.StartsAt, now);
        meeting.Sequence++;
        if (change.Moved) meeting.AnnounceAt = AnnouncedAnew(meeting, now);
        return change;
    }

    // The ladder counts from when people were last told the time: for an announced meeting that is this change.
    private static Instant AnnouncedAnew(Meeting meeting, Instant now) =>
        Instant.Max(now, Instant.Min(meeting.AnnounceAt, WallTime.DaysBefore(meeting.Start, 1, DateTimeZoneProviders.Tzdb[meeting.Zone])));
}

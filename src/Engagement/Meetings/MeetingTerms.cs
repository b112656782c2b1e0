using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>What people agree on about one meeting.</summary>
/// <param name="Start">Wall time in <paramref name="Zone"/>.</param>
/// <param name="Zone">IANA name.</param>
public sealed record MeetingTerms(string Title, LocalDateTime Start, int Minutes, string Zone, Venue Venue)
{
    private const int LongestTitle = 200;
    private const int LongestMinutes = 24 * 60;

    /// <summary>How long a meeting takes when nobody says.</summary>
    public const int UsualMinutes = 60;

    /// <summary>The moment meant by <see cref="Start"/> under today's rules of the zone.</summary>
    /// <exception cref="DateTimeZoneNotFoundException">The zone does not exist; <see cref="Checked"/> says so kindly.</exception>
    public Instant StartsAt => WallTime.At(Start, DateTimeZoneProviders.Tzdb[Zone]);

    public static MeetingTerms Of(Meeting meeting) => new(meeting.Title, meeting.Start, meeting.Minutes, meeting.Zone, meeting.Venue);

    /// <summary>The same with a tidy title, if a meeting may be so.</summary>
    public Decision<MeetingTerms> Checked(Instant now) =>
        OneLine.Of(Title) is not { } title ? Refusal.TheTitleIsMissing
        : title.Length > LongestTitle ? Refusal.TheTextIsTooLong
        : Minutes <= 0 ? Refusal.TheEndIsBeforeTheStart
        : Minutes > LongestMinutes ? Refusal.TheMeetingIsTooLong
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) is null ? Refusal.TheZoneDoesNotExist
        : StartsAt <= now ? Refusal.TheMomentIsPast
        : this with { Title = title };
}

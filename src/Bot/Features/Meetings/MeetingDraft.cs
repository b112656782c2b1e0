using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>A meeting as far as somebody has said it.</summary>
public sealed record MeetingDraft
{
    public string? Title { get; init; }

    /// <summary>The day, or the first day from which a series looks for its own.</summary>
    public LocalDate? Date { get; init; }

    public LocalTime? Time { get; init; }

    public int Minutes { get; init; } = MeetingTerms.UsualMinutes;

    public Recurrence Recurrence { get; init; } = Recurrence.Once;

    /// <summary>IANA name.</summary>
    public required string Zone { get; init; }

    public string? Link { get; init; }

    public string? DialIn { get; init; }

    public string? Place { get; init; }

    public string? AccessNote { get; init; }

    /// <summary>The people named; nobody named means everybody.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>The terms, or the first thing that is missing or wrong.</summary>
    public Decision<MeetingTerms> Terms()
    {
        if (OneLine.Of(Title) is not { } title) return Refusal.TheTitleIsMissing;
        if (Date is not { } date) return Refusal.TheDateIsMissing;
        if (Time is not { } time) return Refusal.TheTimeIsMissing;
        var venue = VenueRules.Read(Link, DialIn, Place, AccessNote);
        return venue.Accepted ? new MeetingTerms(title, date + time, Minutes, Zone, venue.Value) : venue.Why.Value;
    }
}

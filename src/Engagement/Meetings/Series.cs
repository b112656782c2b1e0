using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>What a meeting says of where it is: the link, the telephone number and the room.</summary>
public sealed record Venue(string? Link = null, string? DialIn = null, string? Place = null, string? AccessNote = null)
{
    /// <summary>Nobody could find the meeting: no link and no place.</summary>
    public bool IsMissing => Link is null && Place is null;
}

/// <summary>A meeting that comes again (or once). It belongs to the coalition, not to whoever typed it.</summary>
public sealed class Series
{
    public required Id<Series> Id { get; init; }

    public required Id<Coalition> CoalitionId { get; init; }

    public required string Title { get; set; }

    public required Recurrence Recurrence { get; set; }

    /// <summary>Wall time of the first occurrence in <see cref="Zone"/>.</summary>
    public required LocalDateTime Start { get; set; }

    public required int Minutes { get; set; }

    /// <summary>IANA zone of the wall time.</summary>
    public required string Zone { get; set; }

    public required Venue Venue { get; set; }

    /// <summary>Who leads it and hears who runs late; at first whoever made it.</summary>
    public Id<Person>? ChairId { get; set; }

    public Instant CreatedAt { get; init; }

    /// <summary>No occurrences are made from this day on; null while it runs.</summary>
    public LocalDate? EndedOn { get; set; }

    /// <summary>The coalition owns it, so any coordinator may change it; and so may the chair.</summary>
    public bool MayBeChangedBy(Membership person) => person.Role is Role.Coordinator || person.PersonId == ChairId;
}

/// <summary>One person on the list of a series. A series without a list invites the whole coalition.</summary>
public sealed class Invitee
{
    public required Id<Series> SeriesId { get; init; }

    public required Id<Person> PersonId { get; init; }
}

using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Meetings;

/// <summary>What somebody needs in order to come.</summary>
[Flags]
public enum Needs
{
    None = 0,
    Ride = 1,
    Childcare = 2,
    QuietSpace = 4,
    Interpreter = 8,
}

/// <summary>One person's answer to one meeting, as it stands now.</summary>
public sealed class Rsvp
{
    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Person> PersonId { get; init; }

    public required Answer Answer { get; set; }

    /// <summary>Whom the person speaks for that day.</summary>
    public Id<Hat>? HatId { get; set; }

    public Needs Needs { get; set; }

    /// <summary>Who comes instead, where CatBot knows them.</summary>
    public Id<Person>? StandInId { get; set; }

    /// <summary>Who comes instead, as it was typed.</summary>
    public string? StandInName { get; set; }

    /// <summary>The reason or remark the person gave; seen by coordinators only.</summary>
    public string? Note { get; set; }

    /// <summary>The person said they will be late, in their words.</summary>
    public string? Late { get; set; }

    public Instant AnsweredAt { get; set; }

    /// <summary>Who gave the answer: the person, or a coordinator for somebody on the phone.</summary>
    public required Id<Person> AnsweredById { get; set; }
}

/// <summary>Somebody invited to one meeting only, in another's place.</summary>
public sealed class StandIn
{
    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Person> PersonId { get; init; }

    public required Id<Person> ForPersonId { get; init; }
}

/// <summary>What somebody wants the meeting to talk about.</summary>
public sealed class Thought
{
    public required Id<Thought> Id { get; init; }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Person> PersonId { get; init; }

    public required string Text { get; init; }

    public Instant At { get; init; }
}

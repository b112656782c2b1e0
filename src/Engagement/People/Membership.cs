using NodaTime;

namespace CatBot.Engagement.People;

/// <summary>What a person may do in a coalition.</summary>
public enum Role
{
    Member,
    Partner,
    Coordinator,
}

/// <summary>Kinds of messages a person has asked not to get.</summary>
[Flags]
public enum OptOuts
{
    None = 0,
    Meetings = 1,
    Tasks = 2,
    CheckIns = 4,
}

/// <summary>A person in a coalition: their role, how they stand, and how much they wish to hear.</summary>
public sealed class Membership
{
    public required Id<Membership> Id { get; init; }

    public required Id<Coalition> CoalitionId { get; init; }

    public required Id<Person> PersonId { get; init; }

    public Role Role { get; set; }

    public Standing Standing { get; set; }

    /// <summary>The day somebody on leave or seconded comes back; null when not known.</summary>
    public LocalDate? ReturnOn { get; set; }

    /// <summary>Who is asked in their place meanwhile.</summary>
    public Id<Person>? StandInId { get; set; }

    /// <summary>Nothing unasked is sent before this moment; <see cref="Instant.MaxValue"/> is a STOP.</summary>
    public Instant? PausedUntil { get; set; }

    public OptOuts OptOuts { get; set; }

    /// <summary>The person asked for fewer messages: their weekly number is halved.</summary>
    public bool LessOften { get; set; }

    /// <summary>The named human who keeps in touch with this person.</summary>
    public Id<Person>? ConnectorId { get; set; }

    public Instant JoinedAt { get; init; }

    /// <summary>The last answer, reply, task action, attendance or message in the coalition's channel.</summary>
    public Instant LastSignAt { get; set; }

    /// <summary>Steps back for a while: nothing is asked until the first day back.</summary>
    /// <param name="standing">On leave or seconded.</param>
    /// <param name="firstDayBack">None: not known yet.</param>
    /// <param name="today">In the coalition's zone.</param>
    public Decision<Membership> StepAway(Standing standing, LocalDate? firstDayBack, LocalDate today)
    {
        if (firstDayBack <= today) return Refusal.TheReturnDateIsPast;
        (Standing, ReturnOn, StandInId) = (standing, firstDayBack, null);
        return this;
    }

    /// <summary>Is back, whatever it was.</summary>
    public void ComeBack() => (Standing, ReturnOn, StandInId) = (Standing.Active, null, null);

    /// <summary>Leaves for good.</summary>
    /// <param name="isTheOnlyCoordinator">Nobody else looks after the coalition.</param>
    public Decision<Membership> MoveOn(bool isTheOnlyCoordinator)
    {
        if (isTheOnlyCoordinator) return Refusal.TheLastCoordinatorMustStay;
        (Standing, ReturnOn, StandInId) = (Standing.MovedOn, null, null);
        return this;
    }
}

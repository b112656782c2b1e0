namespace CatBot.Engagement.People;

/// <summary>A part of the community, such as policing or health.</summary>
public enum Sector
{
    Other,
    LivedExperience,
    Health,
    FirstResponders,
    Police,
    LocalGovernment,
    FirstNations,
    Services,
    Housing,
    Education,
    Business,
}

/// <summary>An organisation that people come from.</summary>
public sealed class Organization
{
    public required Id<Organization> Id { get; init; }

    public required Id<Coalition> CoalitionId { get; init; }

    public required string Name { get; set; }

    public Sector Sector { get; set; }
}

/// <summary>Person × organisation × role: whom somebody speaks for. A person may have several.</summary>
public sealed class Hat
{
    public required Id<Hat> Id { get; init; }

    public required Id<Membership> MembershipId { get; init; }

    public Id<Organization>? OrganizationId { get; init; }

    /// <summary>The role in the person's words, such as "constable" or "parent".</summary>
    public required string Title { get; set; }
}

/// <summary>An organisation's or sector's place at the table.</summary>
public sealed class Seat
{
    public required Id<Seat> Id { get; init; }

    public required Id<Coalition> CoalitionId { get; init; }

    public Id<Organization>? OrganizationId { get; init; }

    public Sector Sector { get; init; }

    public Id<Person>? MainId { get; set; }

    public Id<Person>? AlternateId { get; set; }
}

using NodaTime;

namespace CatBot.Engagement.People;

/// <summary>Somebody CatBot talks with, whichever coalitions and channels they use.</summary>
public sealed class Person
{
    public required Id<Person> Id { get; init; }

    /// <summary>The name the person goes by, as others may type it after an @.</summary>
    public required string Name { get; set; }

    public Language Language { get; set; }

    /// <summary>IANA zone of the person's own clock.</summary>
    public required string Zone { get; set; }

    /// <summary>Start of the hours without messages, on the person's clock.</summary>
    public LocalTime QuietFrom { get; set; } = new(21, 0);

    /// <summary>End of the hours without messages, on the person's clock.</summary>
    public LocalTime QuietTo { get; set; } = new(8, 0);

    /// <summary>What the person likes to do, in their own words.</summary>
    public string? Interests { get; set; }

    /// <summary>When the person agreed to hear from CatBot; null means nothing may be sent yet.</summary>
    public Instant? ConsentedAt { get; set; }

    public Instant CreatedAt { get; init; }
}

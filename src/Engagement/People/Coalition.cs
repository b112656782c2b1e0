using NodaTime;

namespace CatBot.Engagement.People;

/// <summary>A Community Action Team: the people, meetings and tasks of one community.</summary>
public sealed class Coalition
{
    public required Id<Coalition> Id { get; init; }

    public required string Name { get; set; }

    /// <summary>IANA zone of the coalition's wall clock, such as <c>America/Vancouver</c>.</summary>
    public required string Zone { get; set; }

    /// <summary>The language of what is said to everybody at once.</summary>
    public Language Language { get; set; }

    /// <summary>The coalition's own reminder ladder as <c>LadderText</c> writes it; null means the usual one.</summary>
    public string? Ladder { get; set; }

    /// <summary>Days without a sign of life before a person counts as quiet.</summary>
    public int QuietAfterDays { get; set; } = 45;

    /// <summary>The same for a partner who holds a seat.</summary>
    public int SeatQuietAfterDays { get; set; } = 60;

    /// <summary>Unasked messages a person may get in seven days.</summary>
    public int WeeklyMessages { get; set; } = 5;

    public Instant CreatedAt { get; init; }
}

using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using NodaTime;

namespace CatBot.Engagement.Nudges;

/// <summary>One nudge and all that decides on it, as things are at the moment of sending. What it is about is null when it is gone.</summary>
public sealed record SendFacts(NudgeKind Kind, Instant Due, Instant Expires, RecipientNow To)
{
    public MeetingNow? Meeting { get; init; }

    public TaskNow? Task { get; init; }

    public QuietSpellNow? QuietSpell { get; init; }

    /// <summary>The coalition's critical-loss pause, when it has one.</summary>
    public Instant? CriticalPauseUntil { get; init; }

    /// <summary>The person asked for just this, as by a snooze: a leave does not stop it and no budget counts it.</summary>
    public bool AskedFor { get; init; }

    /// <summary>Still the coordinator, chair, assigner or connector for whom it was planned; true where no such part is needed.</summary>
    public bool StillTheirPart { get; init; } = true;
}

/// <param name="Standing">As <see cref="ComingBack.Now"/> tells it.</param>
/// <param name="BudgetFrom">As <see cref="MessageBudget.NextAllowed"/> tells it.</param>
public sealed record RecipientNow(
    Standing Standing, Instant? PausedUntil, bool Agreed, OptOuts OptOuts, QuietHours Quiet, DateTimeZone Zone, Instant BudgetFrom)
{
    /// <summary>A coalition's channel: nobody's sleep, nobody's week.</summary>
    public static RecipientNow Channel { get; } = new(Standing.Active, null, true, OptOuts.None, QuietHours.None, DateTimeZone.Utc, Instant.MinValue);
}

/// <param name="Moved">It no longer starts when it did as this nudge was planned.</param>
/// <param name="Answer">The recipient's; null when there is none.</param>
/// <param name="Audience">Whom the step is for.</param>
/// <param name="CanBeFound">It has a link or a place.</param>
public sealed record MeetingNow(Instant Start, bool Cancelled, bool Moved, Answer? Answer, LadderAudience Audience, bool CanBeFound);

/// <param name="Theirs">The recipient has it, was asked for it, or is one of several who were.</param>
/// <param name="Declined">The recipient said not now.</param>
/// <param name="HasMoreTime">It is no longer due when it was as this nudge was planned.</param>
/// <param name="SnoozedUntil">No reminder before, at the holder's wish.</param>
public sealed record TaskNow(TaskState State, bool Theirs, bool Declined, bool HasMoreTime, Instant? SnoozedUntil);

/// <param name="HeardFrom">A sign of life came since it was planned; false for a hand-over that the person asked for.</param>
/// <param name="Talked">The connector reached the person, or the hand-over was closed.</param>
public sealed record QuietSpellNow(bool HeardFrom, bool Talked);

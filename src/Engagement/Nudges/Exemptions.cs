using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Engagement.Nudges;

/// <summary>From when on a nudge about a meeting may be said although the hours are quiet or the week is full. Never a way around a pause.</summary>
public static class Exemptions
{
    private static readonly Duration _closeToStart = Duration.FromHours(3);
    private static readonly Duration _shortNotice = Duration.FromHours(48);

    /// <summary>The link, to those who chose that hour by their yes; a change or cancellation from three hours before the start, to those who would set out.</summary>
    /// <returns>Null: never.</returns>
    public static Instant? FromQuietHours(NudgeKind kind, MeetingNow? meeting) => (kind, meeting?.Answer) switch
    {
        (NudgeKind.MeetingLink, { } answer) when answer.IsComing() => Instant.MinValue,
        (NudgeKind.MeetingChanged or NudgeKind.MeetingCancelled, { } answer) when answer is Answer.Maybe || answer.IsComing() =>
            meeting?.Start - _closeToStart,
        _ => null,
    };

    /// <summary>A change or cancellation from 48 hours before the start. Kinds that need no place in the budget are in <see cref="KindTraits"/>.</summary>
    /// <inheritdoc cref="FromQuietHours" path="/returns"/>
    public static Instant? FromBudget(NudgeKind kind, MeetingNow? meeting) =>
        kind is NudgeKind.MeetingChanged or NudgeKind.MeetingCancelled ? meeting?.Start - _shortNotice : null;
}

using System.Collections.Immutable;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.CheckIns;

/// <summary>What to do next about a person who has gone quiet.</summary>
public enum CheckInStep
{
    Nothing,
    Ask,
    FollowUp,

    /// <summary>The bot has asked enough: a human takes over.</summary>
    HandOver,
}

/// <summary>What was done in the present quiet spell, and when the person was asked before.</summary>
/// <param name="Quiet">As <see cref="QuietSpell.IsQuiet"/> tells it; any sign of life makes it false.</param>
/// <param name="Asks">First asks of all spells, follow-ups not counted.</param>
public sealed record CheckInHistory(
    Standing Standing, bool Quiet, Instant? AskedAt, Instant? FollowedUpAt, Instant? HandedOverAt, ImmutableArray<Instant> Asks);

/// <summary>One ask and one follow-up in a quiet spell, four asks in any 365 days, then a human.</summary>
public static class CheckInRhythm
{
    private const int AsksAYear = 4;
    private static readonly Duration _patience = Duration.FromDays(14);
    private static readonly Duration _year = Duration.FromDays(365);

    public static CheckInStep Next(CheckInHistory history, Instant now) => history switch
    {
        { Standing: not Standing.Active } or { Quiet: false } or { HandedOverAt: not null } => CheckInStep.Nothing,
        { FollowedUpAt: { } followedUp } => After(followedUp, CheckInStep.HandOver, now),
        { AskedAt: { } asked } => After(asked, CheckInStep.FollowUp, now),
        _ => history.Asks.Count(ask => now - ask < _year) < AsksAYear ? CheckInStep.Ask : CheckInStep.HandOver,
    };

    private static CheckInStep After(Instant last, CheckInStep step, Instant now) => now - last >= _patience ? step : CheckInStep.Nothing;
}

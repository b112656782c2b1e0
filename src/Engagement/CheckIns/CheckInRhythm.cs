using System.Collections.Immutable;
using CatBot.Engagement.Meetings;
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
    private static readonly LocalTime _ten = new(10, 0);

    public static CheckInStep Next(CheckInHistory history, Instant now) => history switch
    {
        { Standing: not Standing.Active } or { Quiet: false } or { HandedOverAt: not null } => CheckInStep.Nothing,
        { FollowedUpAt: { } followedUp } => After(followedUp, CheckInStep.HandOver, now),
        { AskedAt: { } asked } => After(asked, CheckInStep.FollowUp, now),
        _ => AskedOftenEnough(history, now) ? CheckInStep.HandOver : CheckInStep.Ask,
    };

    /// <summary>Whether a coordinator may have somebody asked right away, quiet or not.</summary>
    public static Decision<CheckInStep> AskNow(CheckInHistory history, Instant now) => history switch
    {
        { Standing: Standing.MovedOn } => Refusal.ThePersonHasMovedOn,
        { Standing: not Standing.Active } => Refusal.ThePersonIsAway,
        { AskedAt: not null } or { HandedOverAt: not null } => Refusal.ThePersonWasAskedAlready,
        _ => AskedOftenEnough(history, now) ? Refusal.ThePersonWasAskedOftenEnough : CheckInStep.Ask,
    };

    /// <summary>Kind words come at ten in the morning on the coalition's clock: the next ten o'clock that has not passed.</summary>
    public static Instant At(Instant now, DateTimeZone zone)
    {
        var today = now.InZone(zone).Date;
        var ten = WallTime.At(today + _ten, zone);
        return ten >= now ? ten : WallTime.At(today.PlusDays(1) + _ten, zone);
    }

    private static bool AskedOftenEnough(CheckInHistory history, Instant now) => history.Asks.Count(ask => now - ask < _year) >= AsksAYear;

    private static CheckInStep After(Instant last, CheckInStep step, Instant now) => now - last >= _patience ? step : CheckInStep.Nothing;
}

using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>How far the clock is turned.</summary>
public enum Turn
{
    Hour,
    Day,
    Week,

    /// <summary>Until something is said.</summary>
    NextEvent,
}

/// <summary>Turns the sandbox's clock as people think of it, and tells the open pages.</summary>
public sealed class Turning(Turner turner, SandboxClock clock, IDbContextFactory<CoalitionDb> databases, ChatNews news)
{
    /// <summary>The longest way in one turn: everything of those days really happens.</summary>
    public static readonly Duration Longest = Duration.FromDays(800);

    private static readonly Duration _lookAhead = Duration.FromDays(120);

    public Instant Now => clock.GetCurrentInstant();

    /// <summary>Turns by a step; a day or a week later it is the same time on the wall.</summary>
    public Task TurnAsync(Turn turn, DateTimeZone zone) => turn switch
    {
        Turn.Hour => TurnToAsync(Now + Duration.FromHours(1)),
        Turn.Day => TurnToAsync(LaterThatTime(zone, 1)),
        Turn.Week => TurnToAsync(LaterThatTime(zone, 7)),
        Turn.NextEvent => NextEventAsync(),
    };

    /// <summary>Turns to a moment; everything due on the way happens.</summary>
    public async Task TurnToAsync(Instant to)
    {
        await turner.TurnAsync(to);
        news.Tell([]);
    }

    // A nudge that is looked at may have become needless, so that nothing is said: then it goes on.
    private async Task NextEventAsync()
    {
        var (end, before) = (Now + _lookAhead, await LastLineAsync());
        while (Now < end && await LastLineAsync() == before)
        {
            var tomorrow = Now + Duration.FromDays(1);
            await TurnToAsync(Instant.Min(await turner.NextAsync() is { } next && next > Now ? next : tomorrow, tomorrow));
        }
    }

    private Instant LaterThatTime(DateTimeZone zone, int days) => Now.InZone(zone).LocalDateTime.PlusDays(days).InZoneLeniently(zone).ToInstant();

    private async Task<long> LastLineAsync()
    {
        await using var db = await databases.CreateDbContextAsync();
        return await db.ChatLines.MaxAsync(line => (long?)line.Number) ?? 0;
    }
}

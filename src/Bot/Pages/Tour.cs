using System.Globalization;
using CatBot.Engagement.Nudges;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Pages;

/// <summary>How far the guided first minute has come. It goes on by itself once a step was done, and stays put away, also after a restart.</summary>
public sealed class Tour(IDbContextFactory<CoalitionDb> databases)
{
    /// <summary>How many steps there are.</summary>
    public const int Steps = 5;

    private const string Name = "sandbox.tour";

    /// <summary>The step to show, from 1; null when it was put away or is over.</summary>
    public async Task<int?> StepAsync()
    {
        await using var db = await databases.CreateDbContextAsync();
        var kept = await db.Settings.FindAsync(Name);
        var step = kept is null ? 1 : int.Parse(kept.Value, CultureInfo.InvariantCulture);
        if (step is < 1 or > Steps) return null;
        while (step < Steps && await IsDoneAsync(db, step)) step++;
        return step;
    }

    /// <summary>Goes to a step; any number that is none puts the tour away.</summary>
    public async Task GoAsync(int step)
    {
        await using var db = await databases.CreateDbContextAsync();
        var kept = await db.Settings.FindAsync(Name);
        if (kept is null) db.Settings.Add(kept = new() { Name = Name, Value = "" });
        kept.Value = step.ToString(CultureInfo.InvariantCulture);
        await db.SaveChangesAsync();
    }

    private static Task<bool> IsDoneAsync(CoalitionDb db, int step) => step switch
    {
        1 => db.Meetings.AnyAsync(),
        2 => db.Rsvps.AnyAsync(),
        3 => db.Nudges.AnyAsync(nudge => nudge.SentAt != null && (nudge.Kind == NudgeKind.MeetingReminder || nudge.Kind == NudgeKind.MeetingLink)),
        _ => db.Tasks.AnyAsync(),
    };
}

using System.Globalization;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Pages;

/// <summary>How far the guided first minute has come. It stays put away, also after a restart.</summary>
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
        return kept is null ? 1 : int.TryParse(kept.Value, CultureInfo.InvariantCulture, out var step) && step is >= 1 and <= Steps ? step : null;
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
}

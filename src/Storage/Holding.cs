using CatBot.Engagement;
using CatBot.Engagement.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage;

/// <summary>Holds a row until the caller's transaction ends, so that of two people who reach for it at once the second sees what the first did.</summary>
public static class Holding
{
    /// <summary>Holds a task; harmless when there is none.</summary>
    // Writing what is there already locks the row on PostgreSQL; SQLite has only one writer anyway.
    public static Task HoldAsync(this CoalitionDb db, Id<MicroTask> id) => DatabaseTrouble.Named(() =>
        db.Tasks.Where(task => task.Id == id).ExecuteUpdateAsync(row => row.SetProperty(task => task.Round, task => task.Round)));
}

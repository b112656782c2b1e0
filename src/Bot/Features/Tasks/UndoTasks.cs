using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Takes back, within ten minutes, the tasks that somebody gave last. Who knows of them already gets one kind word.</summary>
public sealed class UndoTasks : ICommand
{
    private static readonly Duration _window = Duration.FromMinutes(10);

    public Usage Usage { get; } = new("undo", Who.Everybody, ["annuler"], ["/undo", "/annuler"]);

    /// <summary>What the undo button belongs to, so that it goes when it was pressed.</summary>
    public static string SubjectOf(Guid batch) => $"batch:{batch:n}";

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var named = Guid.TryParse(arguments.First, out var id);
        var last = await db.Tasks.AsNoTracking()
            .Where(task => task.CoalitionId == caller.Coalition.Id && task.AssignedById == caller.Person.Id && (!named || task.Batch == id))
            .OrderByDescending(task => task.CreatedAt).FirstOrDefaultAsync();
        if (last is null) return caller.Refuse(Refusal.NothingToUndo);
        if (now > last.CreatedAt + _window) return caller.Refuse(Refusal.TooLateToUndo) with { Card = new(SubjectOf(last.Batch), null, null) };
        var batch = await OpenAsync(db, last.Batch);
        if (batch.Count == 0) return caller.Refuse(Refusal.NothingToUndo) with { Card = new(SubjectOf(last.Batch), null, null) };
        foreach (var task in batch) task.TakeBack(now);
        return caller.Say("task.undone", ("title", last.Title)) with
        {
            Card = new(SubjectOf(last.Batch), new(caller.Words.Say("task.status.taken_back")), null),
            Forget = [.. batch.Select(task => task.Id.Value)],
            Notices = await TaskNews.TellAskedAsync(db, caller, batch, now),
        };
    }

    // What somebody has done already stays done.
    private static async Task<IReadOnlyList<MicroTask>> OpenAsync(CoalitionDb db, Guid batch)
    {
        foreach (var id in await db.Tasks.Where(task => task.Batch == batch).OrderBy(task => task.Id).Select(task => task.Id).ToListAsync()) await db.HoldAsync(id);
        return [.. (await db.Tasks.Where(task => task.Batch == batch).ToListAsync()).Where(task => task.IsOpen)];
    }
}

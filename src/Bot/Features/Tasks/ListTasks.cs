using System.Globalization;
using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>The caller's tasks, those that are free to take, and for coordinators all; each can be acted on from the list.</summary>
public sealed class ListTasks : ICommand
{
    private const int OnAPage = 5;

    public Usage Usage { get; } = new("tasks", Who.Everybody, ["tâches"], ["/tasks", "/tasks pool", "/tasks all", "/tâches"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var page = int.TryParse(arguments.Text.Split(' ')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 1000) : 1;
        var list = Folding.Fold(arguments.First) switch { "pool" or "free" or "libres" => "pool", "all" or "toutes" => "all", _ => "mine" };
        if (list is "all" && !caller.IsCoordinator) return caller.Refuse(Refusal.OnlyACoordinatorMayDoThis);
        var open = TaskLists.Open(db, caller);
        var found = list switch { "pool" => TaskLists.Free(open), "all" => open, _ => TaskLists.Mine(open, db, caller) };
        var tasks = await found.OrderBy(task => task.DueAt == null).ThenBy(task => task.DueAt).ThenBy(task => task.Id)
            .Skip((page - 1) * OnAPage).Take(OnAPage + 1).ToListAsync();
        var views = await TaskLists.ViewsAsync(db, caller, [.. tasks.Take(OnAPage)], now);
        return new(new Message(
        [
            new Heading(Title(caller, list)),
            .. views.Count == 0 ? [new Text(Nothing(caller, list))] : views.SelectMany(view => view.Item()),
            new Buttons([.. More(caller, list, tasks.Count > OnAPage ? page + 1 : null)], "tasks"),
        ]));
    }

    private static string Title(Caller caller, string list) => list switch
    {
        "pool" => caller.Words.Say("task.list.pool"),
        "all" => caller.Words.Say("task.list.all"),
        _ => caller.Words.Say("task.list.mine"),
    };

    private static string Nothing(Caller caller, string list) =>
        list is "mine" ? caller.Words.Say("task.list.nothing_mine") : caller.Words.Say("task.list.nothing");

    private static IEnumerable<Button> More(Caller caller, string list, int? next)
    {
        if (next is { } page) yield return new(caller.Words.Say("task.button.more"), $"tasks {list} {page}");
        if (list is not "mine") yield return new(caller.Words.Say("task.list.mine"), "tasks mine");
        if (list is not "pool") yield return new(caller.Words.Say("task.list.pool"), "tasks pool");
        if (list is not "all" && caller.IsCoordinator) yield return new(caller.Words.Say("task.list.all"), "tasks all");
    }
}

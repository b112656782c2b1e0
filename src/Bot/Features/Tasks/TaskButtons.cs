using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Engagement.Tasks;

namespace CatBot.Bot.Features.Tasks;

/// <summary>The buttons of a task, each of which says what could also be typed.</summary>
internal static class TaskButtons
{
    /// <summary>Answers for whoever has it or was asked, choices for whoever looks after it; null when it is closed or not the reader's business.</summary>
    public static Buttons? For(TaskView view) => view switch
    {
        { Task.IsOpen: false } => null,
        { IsMine: true, Task.State: TaskState.Offered } => new([Accept(view), NotNow(view), Done(view), .. Ask(view)]),
        { IsMine: true, Task.State: TaskState.Accepted } => new([Done(view), HandBack(view), Snooze(view), .. Ask(view)]),
        { IsMine: true, Tends: true } => new([Done(view), .. Tend(view)]),
        { IsMine: true } => new([Done(view), HandBack(view), .. Ask(view)]),
        { Task: { State: TaskState.Offered, AssigneeId: null }, Offer.Declined: false } => new([Accept(view), NotNow(view), .. Ask(view)]),
        { Task.State: TaskState.Pool } => new([Take(view), .. view.Tends ? [Drop(view)] : Ask(view)]),
        { Tends: true } => new([.. Tend(view)]),
        _ => null,
    };

    /// <summary>All that can be done with a task that comes back: more time, other hands, or none.</summary>
    public static Buttons Choices(TaskView view) => new([.. view.IsMine ? [Done(view)] : Array.Empty<Button>(), .. Tend(view)]);

    /// <summary>How long to hear nothing.</summary>
    public static Buttons Snoozes(TaskView view) => new(
    [
        new(view.Words.Say("task.button.hour"), $"task snooze {view.Task.Id} hour"),
        new(view.Words.Say("task.button.tomorrow"), $"task snooze {view.Task.Id} tomorrow"),
        new(view.Words.Say("task.button.week"), $"task snooze {view.Task.Id} week"),
    ]);

    /// <summary>How much more time.</summary>
    public static Buttons Extensions(MicroTask task, Phrases words) => new([.. Longer(task, words)]);

    private static IEnumerable<Button> Tend(TaskView view) =>
    [
        .. view.Task is { DueAt: not null } and ({ AssigneeId: not null } or { State: TaskState.Lapsed }) ? Longer(view.Task, view.Words) : [],
        new(view.Words.Say("task.button.pool"), $"task pool {view.Task.Id}"),
        new(view.Words.Say("task.button.give"), $"task give {view.Task.Id}"),
        Drop(view),
    ];

    private static IEnumerable<Button> Longer(MicroTask task, Phrases words) =>
    [
        new(words.Say("task.button.extend_days"), $"task extend {task.Id} days"),
        new(words.Say("task.button.extend_week"), $"task extend {task.Id} week"),
    ];

    private static Button Accept(TaskView view) => new(view.Words.Say("task.button.accept"), $"task accept {view.Task.Id}", Emphasis.Primary);

    private static Button Take(TaskView view) => new(view.Words.Say("task.button.take"), $"task accept {view.Task.Id}", Emphasis.Primary);

    private static Button NotNow(TaskView view) => new(view.Words.Say("task.button.not_now"), $"task not-now {view.Task.Id}");

    private static Button HandBack(TaskView view) => new(view.Words.Say("task.button.hand_back"), $"task hand-back {view.Task.Id}");

    private static Button Snooze(TaskView view) => new(view.Words.Say("task.button.snooze"), $"task snooze {view.Task.Id}");

    private static Button Drop(TaskView view) => new(view.Words.Say("task.button.drop"), $"task drop {view.Task.Id}", Emphasis.Danger);

    private static Button Done(TaskView view) =>
        new(view.Words.Say("task.button.done"), $"task done {view.Task.Id}", view.Task.State is TaskState.Accepted ? Emphasis.Primary : Emphasis.None);

    private static IEnumerable<Button> Ask(TaskView view) =>
        view.Task.AssignedById == view.Reader ? [] : [new(view.Words.Say("task.button.ask"), $"task ask {view.Task.Id}")];
}

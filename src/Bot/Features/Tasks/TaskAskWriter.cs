using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.Replies;
using CatBot.Engagement.Tasks;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Asks somebody for a task, and later how it is going.</summary>
public sealed class TaskAskWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.TaskAssigned, NudgeKind.TaskOffer, NudgeKind.TaskReminder, NudgeKind.TaskOverdue];

    public Written? Write(Request request) => TaskView.Of(request) is not { } view ? null : new(
        view.Message(Opening(request, view.Task), new Small(Why(request, view))),
        new(About.Task, view.Task.Id.Value));

    private static string Opening(Request request, MicroTask task) => (request.Nudge.Kind, task.State) switch
    {
        (NudgeKind.TaskAssigned, _) => request.Words.Say("task.ask.one", ("name", Giver(request, task))),
        (NudgeKind.TaskOffer, _) => request.Words.Say("task.ask.several", ("name", Giver(request, task))),
        (NudgeKind.TaskReminder, TaskState.Accepted) => request.Words.Say("task.remind.before"),
        (NudgeKind.TaskReminder, _) => request.Words.Say("task.remind.asked"),
        _ => request.Words.Say("task.remind.after"),
    };

    private static string Why(Request request, TaskView view) => request.Nudge.Kind is NudgeKind.TaskAssigned or NudgeKind.TaskOffer
        ? request.Words.Say("task.why.asked", ("name", Giver(request, view.Task)))
        : request.Words.Say("task.why.reminder");

    private static string Giver(Request request, MicroTask task) => request.Facts.People[task.AssignedById].Name;
}

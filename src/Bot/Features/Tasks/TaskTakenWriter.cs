using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Somebody else was first.</summary>
public sealed class TaskTakenWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.TaskTaken];

    public Written? Write(Request request) => TaskView.Of(request) is not { } view ? null : new(new(
    [
        new Text(request.Words.Say("task.taken", ("title", view.Task.Title))), new Small(request.Words.Say("task.why.several")),
    ]));
}

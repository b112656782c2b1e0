using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Features.Tasks;

/// <summary>A task that is still open comes back to whoever gave it, with what can be done now.</summary>
public sealed class TaskReturnWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.TaskReturned];

    public Written? Write(Request request) => TaskView.Of(request) is not { } view ? null : new(new(
    [
        new Heading(view.Task.Title), new Text(request.Words.Say("task.returned")), .. view.Facts(), view.Status(),
        TaskButtons.Choices(view), new Small(request.Words.Say("task.why.gave")),
    ], view.Subject));
}

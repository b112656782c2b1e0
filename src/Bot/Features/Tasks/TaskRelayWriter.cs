using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Bot.Words;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.Replies;
using CatBot.Engagement.Tasks;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Passes on what somebody said or did about a task. News of a task that was taken back since is no news.</summary>
public sealed class TaskRelayWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.TaskRelay];

    public Written? Write(Request request)
    {
        var word = Enum.Parse<TaskWord>(request.Fact("word"));
        if (TaskView.Of(request) is not { } view || (view.Task.State is TaskState.TakenBack && word is not TaskWord.OffTheList)) return null;
        Part[] theirs = request.Fact("words") is { Length: > 0 } words ? [new Text(request.Words.Say("task.relay.words", ("words", words)))] : [];
        return new(new(
        [
            new Text(Sentence(word, request, view)), .. theirs, .. word is TaskWord.MoreTime ? view.Facts() : [],
            .. word is TaskWord.Question ? [Answer(request, view)] : Below(word, view), new Small(request.Words.Say(Why(word))),
        ], word is TaskWord.Question ? null : view.Subject), AskOf(word, request, view));
    }

    private static string Sentence(TaskWord word, Request request, TaskView view)
    {
        var (words, name, title) = (request.Words, request.Fact("name"), view.Task.Title);
        return word switch
        {
            TaskWord.Declined or TaskWord.CameBack => words.Say("task.relay.declined", ("name", name), ("title", title)),
            TaskWord.HandedBack => words.Say("task.relay.handed_back", ("name", name), ("title", title)),
            TaskWord.Done => words.Say("task.relay.done", ("name", name), ("title", title)),
            TaskWord.Question => words.Say("task.relay.question", ("name", name), ("title", title)),
            TaskWord.Answer => words.Say("task.relay.answer", ("name", name), ("title", title)),
            TaskWord.MoreTime => words.Say("task.relay.more_time", ("name", name), ("title", title)),
            TaskWord.OffTheList => words.Say("task.relay.off_the_list", ("name", name), ("title", title)),
        };
    }

    private static IEnumerable<Part> Below(TaskWord word, TaskView view) =>
        word is TaskWord.Done or TaskWord.OffTheList or TaskWord.Declined ? []
        : view.Buttons() is { } buttons ? [view.Status(), buttons]
        : [];

    private static Buttons Answer(Request request, TaskView view) =>
        new([new(request.Words.Say("task.button.answer"), AnswerLine(request, view), Emphasis.Primary)]);

    private static Ask? AskOf(TaskWord word, Request request, TaskView view) => word switch
    {
        TaskWord.Question => new(About.Task, view.Task.Id.Value, AnswerLine(request, view)),
        TaskWord.Answer or TaskWord.MoreTime => new(About.Task, view.Task.Id.Value),
        TaskWord.Declined or TaskWord.CameBack or TaskWord.HandedBack or TaskWord.Done or TaskWord.OffTheList => null,
    };

    private static string AnswerLine(Request request, TaskView view) => $"task answer {view.Task.Id} {request.Fact("person")}";

    private static string Why(TaskWord word) => word switch
    {
        TaskWord.Declined or TaskWord.CameBack or TaskWord.HandedBack or TaskWord.Done or TaskWord.Question => "task.why.gave",
        TaskWord.Answer => "task.why.question",
        TaskWord.MoreTime => "task.why.have",
        TaskWord.OffTheList => "task.why.had",
    };
}

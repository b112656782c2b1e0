using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.Replies;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Keeps new tasks, asks the people, and says back what was understood.</summary>
internal static class Assigning
{
    public static async Task<Reply> GiveAsync(CoalitionDb db, Caller caller, ImmutableArray<GivenTask> given, IReadOnlyList<Found> people, Instant now)
    {
        var notices = ImmutableArray.CreateBuilder<Nudge>();
        foreach (var (task, offers) in given)
        {
            db.Add(task);
            db.AddRange(offers);
            notices.AddRange(Asks(task, [.. people.Where(one => offers.Of(one.Person.Id) is not null)], db, caller, now));
            notices.AddRange(await TaskPlan.NudgesAsync(db, task, caller.CoalitionZone, now));
        }

        var first = given[0].Task;
        return new(Said(caller, given, people, now))
        {
            Notices = notices.ToImmutable(),
            Ask = given.Length == 1 && first.IsWith(caller.Person.Id) ? new(About.Task, first.Id.Value) : null,
        };
    }

    private static IEnumerable<Nudge> Asks(MicroTask task, IReadOnlyList<Found> people, CoalitionDb db, Caller caller, Instant now)
    {
        foreach (var one in people.Where(one => one.Person.Id != caller.Person.Id))
        {
            TaskTraces.Asked(db, one.Membership, task, caller, now);
            yield return TaskPlan.Ask(one.Membership, task, task.AssigneeId is null ? NudgeKind.TaskOffer : NudgeKind.TaskAssigned, caller.CoalitionZone, now);
        }
    }

    private static Message Said(Caller caller, ImmutableArray<GivenTask> given, IReadOnlyList<Found> people, Instant now)
    {
        var task = given[0].Task;
        var view = new TaskView(task, caller.Person.Id, null, null, Tends: true, caller.Words, caller.CoalitionZone, now);
        Part[] more = [.. AskedPeople.Away(people, caller, now), Undo(task, caller), new Small(caller.Words.Say("task.given.undo"))];
        var said = Sentence(caller, given, [.. people.Where(one => one.Person.Id != caller.Person.Id).Select(one => one.Person.Name)]);
        return given.Length == 1 && view.IsMine ? view.Message(said, more) : new([new Text(said), .. view.Facts(), .. more]);
    }

    private static string Sentence(Caller caller, ImmutableArray<GivenTask> given, IReadOnlyList<string> names)
    {
        var (words, title) = (caller.Words, given[0].Task.Title);
        if (given[0].Task.State is TaskState.Pool) return words.Say("task.given.pool", ("title", title));
        if (names.Count == 0) return words.Say("task.given.self");
        var all = names.Count == 1 ? names[0] : words.Say("say.and", ("first", string.Join(", ", names.SkipLast(1))), ("second", names[^1]));
        return names.Count == 1 ? words.Say("task.given.one", ("name", all), ("title", title))
            : given.Length == 1 ? words.Say("task.given.any_of", ("names", all), ("title", title))
            : words.Say("task.given.each", ("names", all), ("title", title));
    }

    private static Buttons Undo(MicroTask task, Caller caller) => new([new(caller.Words.Say("say.undo"), $"undo {task.Batch:n}")], UndoTasks.SubjectOf(task.Batch));
}

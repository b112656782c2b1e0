using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Delivery;
using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>A task as one person sees it: the same parts wherever it is spoken of.</summary>
/// <param name="Offer">The reader was asked for it.</param>
/// <param name="Holder">The name of whoever has it.</param>
/// <param name="Tends">The reader may give it on, extend it or drop it.</param>
/// <param name="Zone">The coalition's, for channels that do not know the reader's clock.</param>
public sealed record TaskView(MicroTask Task, Id<Person> Reader, TaskOffer? Offer, string? Holder, bool Tends, Phrases Words, DateTimeZone Zone, Instant Now)
{
    public bool IsMine => Task.IsWith(Reader);

    /// <summary>What all copies of a task's card share.</summary>
    public string Subject => $"task:{Task.Id}";

    private bool IsAsked => Task is { State: TaskState.Offered, AssigneeId: null } && Offer is { Declined: false };

    /// <summary>The task of a nudge, as its recipient sees it; null when it is gone.</summary>
    public static TaskView? Of(Request request)
    {
        if (!request.Facts.Tasks.TryGetValue(request.Nudge.SubjectId, out var task) || request.Membership is not { } member) return null;
        var holder = task.AssigneeId is { } id ? request.Facts.People.GetValueOrDefault(id)?.Name : null;
        var zone = DateTimeZoneProviders.Tzdb[request.Facts.Coalitions[task.CoalitionId].Zone];
        return new(task, member.PersonId, request.Facts.Offers.GetValueOrDefault((task.Id, member.PersonId)), holder, task.MayBeTendedBy(member), request.Words, zone, request.Now);
    }

    /// <summary>By when, and how long it may take.</summary>
    public IEnumerable<Part> Facts()
    {
        if (Task.DueAt is { } due) yield return new Moment(Words.Say("task.fact.due"), due, Zone.Id);
        if (Task.Minutes is { } minutes) yield return new Facts([new(Words.Say("task.fact.minutes"), Words.Duration(minutes))]);
    }

    /// <summary>How the task stands, as far as it is the reader's business.</summary>
    public Status Status() => new(Task.State switch
    {
        TaskState.TakenBack => Words.Say("task.status.taken_back"),
        TaskState.Done => IsMine ? Words.Say("task.status.done") : Words.Say("task.status.closed"),
        TaskState.Pool => Words.Say("task.status.pool"),
        TaskState.Accepted => IsMine ? Words.Say("task.status.yours") : Theirs(),
        TaskState.Offered => IsMine || IsAsked ? Words.Say("task.status.asked") : Theirs(),
        TaskState.HandedBack or TaskState.Lapsed => IsMine ? Words.Say("task.status.went_back") : Theirs(),
    });

    /// <summary>What the reader can do now; null when there is nothing left to do.</summary>
    public Buttons? Buttons() => TaskButtons.For(this);

    /// <summary>How every copy of the reader's card looks now.</summary>
    public Card Card() => new(Subject, Status(), Buttons());

    /// <summary>A whole card.</summary>
    /// <param name="opening">The one sentence that says why it is shown.</param>
    /// <param name="more">Small print and what else comes below.</param>
    public Message Message(string? opening, params IEnumerable<Part> more) => new(
    [
        new Heading(Task.Title), .. opening is null ? Array.Empty<Part>() : [new Text(opening)], .. Facts(), Status(),
        .. Buttons() is { } buttons ? new Part[] { buttons } : [], .. more,
    ], Subject);

    /// <summary>The same in short, for a list of several; what is somebody else's is one button away.</summary>
    public IEnumerable<Part> Item()
    {
        var mine = IsMine || IsAsked || Task.State is TaskState.Pool;
        var buttons = mine ? Buttons() : new Buttons([new(Words.Say("task.button.open"), $"task show {Task.Id}")]);
        return [new Text(Task.Title), .. Facts(), Status() with { Subject = Subject }, .. buttons is null ? Array.Empty<Part>() : [buttons with { Subject = Subject }]];
    }

    private string Theirs() => this switch
    {
        { Offer.Declined: true, Tends: false } => Words.Say("task.status.not_now"),
        { Tends: true, Holder: { } holder, Task.State: TaskState.Offered } => Words.Say("task.status.asked_of", ("name", holder)),
        { Tends: true, Holder: { } holder } => Words.Say("task.status.with", ("name", holder)),
        { Tends: true, Task.State: TaskState.Offered } => Words.Say("task.status.several_asked"),
        { Task.AssigneeId: null } => Words.Say("task.status.free_again"),
        _ => Words.Say("task.status.with_other"),
    };
}

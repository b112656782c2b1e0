using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>One task while one person does something with it. Nobody else can change it until that is saved.</summary>
internal sealed class TaskAtHand(CoalitionDb db, Caller caller, MicroTask task, IReadOnlyList<TaskOffer> offers, Instant now)
{
    public MicroTask Task => task;

    public IReadOnlyList<TaskOffer> Offers => offers;

    /// <summary>What came after the task's id.</summary>
    public Arguments Rest { get; private init; } = new("");

    public bool Tends => task.MayBeTendedBy(caller.Membership);

    public bool IsMine => task.IsWith(caller.Person.Id);

    /// <summary>The task that the words name, else the only one the caller has; null when there is none or it is not for the caller's eyes.</summary>
    public static async Task<TaskAtHand?> FindAsync(CoalitionDb db, Caller caller, Arguments arguments, Instant now)
    {
        var named = Id<MicroTask>.Parse(arguments.First);
        if ((named ?? await OnlyOne(db, caller)) is not { } id) return null;
        await db.HoldAsync(id);
        if (await db.Tasks.SingleOrDefaultAsync(task => task.Id == id && task.CoalitionId == caller.Coalition.Id) is not { } found) return null;
        var offers = await db.TaskOffers.Where(offer => offer.TaskId == id).ToListAsync();
        var hand = new TaskAtHand(db, caller, found, offers, now) { Rest = named is null ? arguments : arguments.Rest };
        // Who came too late for a free task may hear so; what else it was is not theirs to see.
        return hand.Tends || hand.IsMine || offers.Of(caller.Person.Id) is not null || offers.Count == 0 ? hand : null;
    }

    /// <summary>The task as the caller sees it now.</summary>
    public async Task<TaskView> ViewAsync()
    {
        var holder = task.AssigneeId is { } id ? (await db.People.FindAsync(id))?.Name : null;
        return new(task, caller.Person.Id, offers.Of(caller.Person.Id), holder, Tends, caller.Words, caller.CoalitionZone, now);
    }

    /// <summary>The answer, and the caller's cards as they are from now on.</summary>
    public async Task<Reply> Answer(string said, params IEnumerable<Part> more) => new(new Message([new Text(said), .. more]))
    {
        Card = (await ViewAsync()).Card(),
        Ask = IsMine && task.IsOpen ? new(About.Task, task.Id.Value) : null,
    };

    /// <summary>Nothing was done; the caller's cards are brought up to date with how things are.</summary>
    public async Task<Reply> Refuse(Refusal why, string? key = null) =>
        (key is null ? caller.Refuse(why) : caller.Refuse(why, key, ("title", task.Title))) with { Card = (await ViewAsync()).Card() };

    /// <summary>The reminders and the return, planned anew for whoever has the task now; put them into the notices, and the task into what is forgotten.</summary>
    public Task<ImmutableArray<Nudge>> PlanAsync() => TaskPlan.NudgesAsync(db, task, caller.CoalitionZone, now);

    private static async Task<Id<MicroTask>?> OnlyOne(CoalitionDb db, Caller caller)
    {
        var mine = await db.Tasks
            .Where(task => task.CoalitionId == caller.Coalition.Id && task.AssigneeId == caller.Person.Id && (task.State == TaskState.Offered || task.State == TaskState.Accepted))
            .Select(task => task.Id).Take(2).ToListAsync();
        return mine is [var only] ? only : null;
    }
}

using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.Replies;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Asks somebody else for a task that came back.</summary>
public sealed class GiveTask : ICommand
{
    public Usage Usage { get; } = new("task give", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand) return caller.Refuse(Refusal.TheTaskIsUnknown);
        if (!hand.Tends) return await hand.Refuse(Refusal.OnlyACoordinatorMayDoThis);
        if (hand.Rest.Text.Length == 0)
            return caller.Say("task.give.whom") with { Ask = new(About.Task, hand.Task.Id.Value, $"task give {hand.Task.Id}") };
        var finding = await PersonFinder.FindAsync(db, caller, hand.Rest.Mentions is [var name, ..] ? [name] : [hand.Rest.Text]);
        return finding.Unclear ?? await Give(caller, db, hand, finding.People[0], now);
    }

    private async Task<Reply> Give(Caller caller, CoalitionDb db, TaskAtHand hand, Found to, Instant now)
    {
        var (holder, self) = (hand.Task.AssigneeId, to.Person.Id == caller.Person.Id);
        if (TaskGiving.WhyNot(caller.Membership, leads: true, [AskedPeople.Of(to, caller, now)]) is { } not) return await hand.Refuse(not);
        if (hand.Task.GiveTo(to.Person.Id, self, now).Why is { } why) return await hand.Refuse(why);
        if (hand.Offers.Of(to.Person.Id) is { } before) before.Declined = false;
        else db.TaskOffers.Add(new() { TaskId = hand.Task.Id, PersonId = to.Person.Id });
        TaskTraces.Changed(db, caller, Usage.Name, hand.Task, holder, now);
        TaskTraces.Asked(db, to.Membership, hand.Task, caller, now);
        return await hand.Answer(caller.Words.Say("task.given.one", ("name", to.Person.Name), ("title", hand.Task.Title)), AskedPeople.Away([to], caller, now)) with
        {
            Forget = [hand.Task.Id.Value],
            Notices =
            [
                .. self ? Array.Empty<Nudge>() : [TaskPlan.Ask(to.Membership, hand.Task, NudgeKind.TaskAssigned, caller.CoalitionZone, now)],
                .. await hand.PlanAsync(),
                .. holder == to.Person.Id ? [] : await TaskNews.TellHolderAsync(db, caller, hand.Task, holder, TaskWord.OffTheList, now),
            ],
        };
    }
}

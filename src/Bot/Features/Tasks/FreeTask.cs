using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Puts a task where anybody can take it.</summary>
public sealed class FreeTask : ICommand
{
    public Usage Usage { get; } = new("task pool", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand) return caller.Refuse(Refusal.TheTaskIsUnknown);
        if (!hand.Tends) return await hand.Refuse(Refusal.OnlyACoordinatorMayDoThis);
        var holder = hand.Task.AssigneeId;
        if (hand.Task.Free(now).Why is { } why) return await hand.Refuse(why);
        TaskTraces.Changed(db, caller, Usage.Name, hand.Task, holder, now);
        return await hand.Answer(caller.Words.Say("task.pooled", ("title", hand.Task.Title))) with
        {
            Forget = [hand.Task.Id.Value],
            Notices = [.. await hand.PlanAsync(), .. await TaskNews.TellHolderAsync(db, caller, hand.Task, holder, TaskWord.OffTheList, now)],
        };
    }
}

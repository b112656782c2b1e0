using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Closes a task that nobody needs to do any more.</summary>
public sealed class DropTask : ICommand
{
    public Usage Usage { get; } = new("task drop", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand) return caller.Refuse(Refusal.TheTaskIsUnknown);
        if (!hand.Tends) return await hand.Refuse(Refusal.OnlyACoordinatorMayDoThis);
        if (hand.Task.TakeBack(now).Why is { } why) return await hand.Refuse(why);
        TaskTraces.Changed(db, caller, Usage.Name, hand.Task, hand.Task.AssigneeId, now);
        return await hand.Answer(caller.Words.Say("task.dropped", ("title", hand.Task.Title))) with
        {
            Forget = [hand.Task.Id.Value],
            Notices = await TaskNews.TellAskedAsync(db, caller, [hand.Task], now),
        };
    }
}

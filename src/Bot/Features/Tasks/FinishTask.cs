using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>A task is done: thanks to whoever did it, and a word to whoever gave it.</summary>
public sealed class FinishTask : ICommand
{
    public Usage Usage { get; } = new("task done", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand) return caller.Refuse(Refusal.TheTaskIsUnknown);
        var holder = hand.Task.AssigneeId;
        var decision = hand.Task.Finish(caller.Person.Id, hand.Offers, hand.Tends, now);
        if (decision.Why is { } why) return await hand.Refuse(why);
        if (decision.Value is TaskEffect.AsBefore) return await hand.Answer(caller.Words.Say("say.already_done"));
        if (hand.IsMine) TaskTraces.Answered(db, caller, hand.Task, now);
        TaskTraces.Changed(db, caller, Usage.Name, hand.Task, holder, now);
        return await hand.Answer(caller.Words.Say("task.finished", ("title", hand.Task.Title))) with
        {
            Forget = [hand.Task.Id.Value],
            Notices =
            [
                .. await TaskNews.TellTendingAsync(db, caller, hand.Task, TaskWord.Done, hand.Rest.Text, now),
                .. await TaskNews.TellOthersAsync(db, caller, hand, now),
            ],
        };
    }
}

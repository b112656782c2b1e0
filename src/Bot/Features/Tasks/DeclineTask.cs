using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Not now, or handing back: both are thanked, and whoever gave the task hears of it.</summary>
public sealed class DeclineTask : ICommand
{
    public Usage Usage { get; } = new("task not-now", Who.Everybody, ["task hand-back"], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand) return caller.Refuse(Refusal.TheTaskIsUnknown);
        var had = hand.IsMine && hand.Task.State is not TaskState.Offered;
        var decision = hand.Task.Decline(caller.Person.Id, hand.Offers);
        if (decision.Why is { } why) return await hand.Refuse(why);
        if (decision.Value is TaskEffect.AsBefore) return await hand.Answer(caller.Words.Say("say.no_is_fine"));
        TaskTraces.Answered(db, caller, hand.Task, now);
        var word = had ? TaskWord.HandedBack : decision.Value is TaskEffect.CameBack ? TaskWord.CameBack : TaskWord.Declined;
        return await hand.Answer(caller.Words.Say(had ? "task.handed_back" : "say.no_is_fine")) with
        {
            Forget = decision.Value is TaskEffect.CameBack ? [hand.Task.Id.Value] : [],
            Notices = await TaskNews.TellTendingAsync(db, caller, hand.Task, word, hand.Rest.Text, now),
        };
    }
}

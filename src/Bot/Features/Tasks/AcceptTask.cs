using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Says yes to a task: the first of several, or the first who takes it from the pool, has it.</summary>
public sealed class AcceptTask : ICommand
{
    public Usage Usage { get; } = new("task accept", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand) return caller.Refuse(Refusal.TheTaskIsUnknown);
        var decision = hand.Task.Accept(caller.Person.Id, hand.Offers, now);
        if (decision.Why is { } why) return await hand.Refuse(why);
        if (decision.Value is TaskEffect.AsBefore) return await hand.Answer(caller.Words.Say("task.accepted.before", ("title", hand.Task.Title)));
        TaskTraces.Answered(db, caller, hand.Task, now);
        var hats = await TaskHats.WearAsync(db, caller, hand.Task);
        var reply = await hand.Answer(caller.Words.Say("task.accepted", ("title", hand.Task.Title)), [.. (await hand.ViewAsync()).Facts(), .. hats]);
        return decision.Value is TaskEffect.Accepted ? reply : reply with
        {
            Forget = [hand.Task.Id.Value],
            Notices = [.. await hand.PlanAsync(), .. await TaskNews.TellOthersAsync(db, caller, hand, now)],
        };
    }
}

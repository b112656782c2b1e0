using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>The answer to a question about a task goes back to whoever asked.</summary>
public sealed class AnswerAboutTask : ICommand
{
    public Usage Usage { get; } = new("task answer", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand) return caller.Refuse(Refusal.TheTaskIsUnknown);
        if (!hand.Tends) return await hand.Refuse(Refusal.OnlyACoordinatorMayDoThis);
        if (Id<Person>.Parse(hand.Rest.First) is not { } asker || await TaskPlan.MemberAsync(db, hand.Task, asker) is not { } to)
            return await hand.Refuse(Refusal.NobodyHasThatName);
        var name = (await db.People.FindAsync(asker))!.Name;
        return hand.Rest.Rest.Text is { Length: > 0 } words
            ? caller.Say("task.answered", ("name", name)) with { Notices = [TaskNews.Tell(to, caller, hand.Task, TaskWord.Answer, words, now)] }
            : caller.Say("task.answer.what", ("name", name)) with { Ask = new(About.Task, hand.Task.Id.Value, $"task answer {hand.Task.Id} {asker}") };
    }
}

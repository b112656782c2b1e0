using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Replies;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>A question about a task goes to whoever gave it, with a way to answer.</summary>
public sealed class AskAboutTask : ICommand
{
    public Usage Usage { get; } = new("task ask", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand) return caller.Refuse(Refusal.TheTaskIsUnknown);
        if (hand.Rest.Text.Length == 0)
            return caller.Say("task.ask.what") with { Ask = new(About.Task, hand.Task.Id.Value, $"task ask {hand.Task.Id}") };
        var notices = await TaskNews.TellTendingAsync(db, caller, hand.Task, TaskWord.Question, hand.Rest.Text, now);
        return await hand.Answer(notices.Length == 0 ? caller.Words.Say("task.ask.own") : caller.Words.Say("task.asked", ("title", hand.Task.Title))) with
        {
            Notices = notices,
            Ask = new(About.Task, hand.Task.Id.Value),
        };
    }
}

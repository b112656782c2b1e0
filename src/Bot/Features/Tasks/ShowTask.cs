using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Replies;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>One task as it is now, with what the caller can do.</summary>
public sealed class ShowTask : ICommand
{
    public Usage Usage { get; } = new("task show", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now) =>
        await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand
            ? caller.Refuse(Refusal.TheTaskIsUnknown)
            : new((await hand.ViewAsync()).Message(null)) { Ask = new(About.Task, hand.Task.Id.Value) };
}

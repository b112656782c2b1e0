using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Keeps the hat under which somebody does a task.</summary>
public sealed class WearTaskHat : ICommand
{
    public Usage Usage { get; } = new("task hat", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand) return caller.Refuse(Refusal.TheTaskIsUnknown);
        if (!hand.IsMine) return await hand.Refuse(Refusal.TheTaskIsNotYours);
        if (Id<Hat>.Parse(hand.Rest.First) is not { } id || await db.Hats.FindAsync(id) is not { } hat || hat.MembershipId != caller.Membership.Id)
            return await hand.Refuse(Refusal.TheHatIsUnknown);
        hand.Task.HatId = id;
        return await hand.Answer(caller.Words.Say("task.hat.kept", ("hat", hat.Title)));
    }
}

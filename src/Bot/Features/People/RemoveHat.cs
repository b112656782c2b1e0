using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>Takes one of the caller's hats off.</summary>
public sealed class RemoveHat : ICommand
{
    public Usage Usage { get; } = new("hat remove", Who.Everybody, ["hat drop", "chapeau retirer"], ["/hat remove parent", "/chapeau retirer parent"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var typed = Folding.Fold(arguments.Text);
        var worn = await WornHats.OfAsync(db, caller.Membership);
        if (worn.FirstOrDefault(hat => $"{hat.Hat.Id}" == typed || Folding.Fold(hat.Hat.Title) == typed || Folding.Fold(hat.Label) == typed) is not { } found)
            return caller.Refuse(Refusal.TheHatIsUnknown);
        db.Remove(found.Hat);
        await db.SaveChangesAsync();
        return new(await ShowHats.CardAsync(db, caller, caller.Words.Say("person.hat.removed", ("hat", found.Label))));
    }
}

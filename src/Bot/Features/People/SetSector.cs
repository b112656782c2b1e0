using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>Says which sector an organisation belongs to. Once it is said, only a coordinator changes it.</summary>
public sealed class SetSector : ICommand
{
    public Usage Usage { get; } = new("hat sector", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var organization = Id<Organization>.Parse(arguments.First) is { } id ? await db.Organizations.FindAsync(id) : null;
        if (organization?.CoalitionId != caller.Coalition.Id || !Enum.TryParse<Sector>(arguments.Rest.Text, out var sector)) return caller.Refuse(Refusal.TheAnswerIsUnknown);
        if (organization.Sector is not Sector.Other && !caller.IsCoordinator) return caller.Refuse(Refusal.OnlyACoordinatorMayDoThis);
        organization.Sector = sector;
        return new(await ShowHats.CardAsync(db, caller, caller.Words.Say("person.hat.kept")));
    }
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>Puts on one more hat. An organisation that is new is made, and its sector asked for.</summary>
public sealed class AddHat : ICommand
{
    private const int Longest = 80;

    public Usage Usage { get; } = new("hat add", Who.Everybody, ["hat new", "chapeau ajouter", "chapeau nouveau"], ["/hat add constable at RCMP", "/chapeau ajouter parent"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (title, place) = SpokenHat.Read(arguments);
        if (title is null) return arguments.IsForm ? caller.Refuse(Refusal.TheTitleIsMissing, "title") : new Reply { Form = Form(caller.Words) };
        if (title.Length > Longest || place?.Length > Longest) return caller.Refuse(Refusal.TheTextIsTooLong, title.Length > Longest ? "title" : "organization");
        var known = place is null ? null : await Organizations.FindAsync(db, caller.Coalition.Id, place);
        var organization = known ?? (place is null ? null : Organizations.Add(db, caller.Coalition.Id, place, Sector.Other, now));
        var worn = await WornHats.OfAsync(db, caller.Membership);
        if (!worn.Any(hat => Folding.Fold(hat.Hat.Title) == Folding.Fold(title) && hat.Hat.OrganizationId == organization?.Id))
            db.Add(new Hat { Id = Id<Hat>.At(now), MembershipId = caller.Membership.Id, OrganizationId = organization?.Id, Title = title });
        await db.SaveChangesAsync();
        return organization is not null && known is null ? AskSector(caller, organization) : new(await ShowHats.CardAsync(db, caller, caller.Words.Say("person.hat.kept")));
    }

    private static Reply AskSector(Caller caller, Organization organization) => new(new Message(
    [
        new Text(caller.Words.Say("person.hat.sector", ("organization", organization.Name))),
        new Buttons([.. Enum.GetValues<Sector>().Select(sector => new Button(caller.Words.Say(sector), $"hat sector {organization.Id} {sector}"))]),
    ]));

    private static Form Form(Phrases words) => new(
        words.Say("person.hat.add"),
        "hat add",
        [
            new("title", words.Say("person.hat.title"), FieldKind.Line, Required: true, Hint: words.Say("person.hat.title_hint")),
            new("organization", words.Say("person.hat.organization"), FieldKind.Line),
        ],
        words.Say("person.form.save"));
}

using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using CatBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Cli;

/// <summary>A small made-up coalition to try everything with.</summary>
internal sealed class DemoCoalition(CoalitionDb db, Coalition coalition, Instant now)
{
    private Duration _order = Duration.Zero;

    /// <summary>Settles it in an empty database; does nothing where a coalition lives already.</summary>
    public static async Task SettleAsync(IDbContextFactory<CoalitionDb> databases, Instant now)
    {
        await using var db = await databases.CreateDbContextAsync();
        if (await db.Coalitions.AnyAsync()) return;
        var coalition = new Coalition { Id = Id<Coalition>.At(now), Name = "Riverbend Community Action Team", Zone = "America/Vancouver", CreatedAt = now };
        db.AddRange(coalition, new Home { CoalitionId = coalition.Id, Channel = "web", Workspace = $"{coalition.Id}", Place = "channel" });
        new DemoCoalition(db, coalition, now).Settle();
        await db.SaveChangesAsync();
    }

    private void Settle()
    {
        var maria = Add("Maria", Role.Coordinator, Language.English);
        var sam = Add("Sam", Role.Member, Language.English);
        var priya = Add("Priya", Role.Member, Language.French);
        var alex = Add("Alex", Role.Partner, Language.English);
        var joe = Add("Joe", Role.Partner, Language.English);
        var (council, police) = (Organization("City Council", Sector.LocalGovernment), Organization("RCMP", Sector.Police));
        Wear(sam, "peer");
        Wear(priya, "outreach worker");
        Wear(alex, "council clerk", council);
        Wear(joe, "constable", police);
        Wear(joe, "parent");
        db.AddRange(Seat(council, alex), Seat(police, joe));
        alex.ConnectorId = joe.ConnectorId = maria.PersonId;
    }

    private Membership Add(string name, Role role, Language language)
    {
        // A second apart, so that lists keep this order.
        var at = now - Duration.FromMinutes(1) + (_order += Duration.FromSeconds(1));
        var person = new Person { Id = Id<Person>.At(at), Name = name, Language = language, Zone = coalition.Zone, ConsentedAt = at, CreatedAt = at };
        var member = new Membership { Id = Id<Membership>.At(at), CoalitionId = coalition.Id, PersonId = person.Id, Role = role, JoinedAt = at, LastSignAt = at };
        db.AddRange(person, member, new Account { Channel = "web", Workspace = $"{coalition.Id}", User = Name(name), PersonId = person.Id, LastUsedAt = at });
        return member;
    }

    private Organization Organization(string name, Sector sector)
    {
        var organization = new Organization { Id = Id<Organization>.At(now), CoalitionId = coalition.Id, Name = name, Sector = sector };
        db.Add(organization);
        return organization;
    }

    private void Wear(Membership member, string title, Organization? organization = null) =>
        db.Add(new Hat { Id = Id<Hat>.At(now - Duration.FromMinutes(1) + (_order += Duration.FromSeconds(1))), MembershipId = member.Id, OrganizationId = organization?.Id, Title = title });

    private Seat Seat(Organization organization, Membership main) =>
        new() { Id = Id<Seat>.At(now), CoalitionId = coalition.Id, OrganizationId = organization.Id, Sector = organization.Sector, MainId = main.PersonId };

    private static string Name(string name) => name.ToLowerInvariant();
}

using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using CatBot.Storage.Rows;
using NodaTime;

namespace CatBot.Bot.Tests.Features;

/// <summary>Fills an empty database with a coalition; everything is only added, nothing saved.</summary>
internal sealed class Settlers(CoalitionDb db, Coalition coalition, Instant now)
{
    /// <summary>Monday 16 November 2026, 11:00 in Vancouver, where clocks are no longer put back from that year on.</summary>
    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 16, 18, 0);

    /// <summary>The coalition, with its shared place in the web chat.</summary>
    public static Coalition Settle(CoalitionDb db, Instant now)
    {
        var coalition = new Coalition { Id = Id<Coalition>.At(now), Name = "Harbour CAT", Zone = "America/Vancouver", CreatedAt = now };
        db.AddRange(coalition, new Home { CoalitionId = coalition.Id, Channel = "web", Workspace = coalition.Id.ToString(), Place = "channel" });
        return coalition;
    }

    /// <summary>Maria coordinates, Sam is a member, Alex the council clerk holds a seat, Joe is a constable and a parent.</summary>
    public (Neighbour Maria, Neighbour Sam, Neighbour Alex, Neighbour Joe) AddFour()
    {
        var (maria, sam) = (Add("Maria", Role.Coordinator), Add("Sam", Role.Member));
        var (alex, joe) = (Add("Alex", Role.Partner), Add("Joe", Role.Partner));
        Wear(alex, "council clerk", Seat("City Council", Sector.LocalGovernment, alex));
        Wear(joe, "constable", Seat("RCMP", Sector.Police, joe));
        Wear(joe, "parent");
        return (maria, sam, alex, joe);
    }

    /// <summary>Somebody who agreed to hear from CatBot, with an account in the web chat.</summary>
    public Neighbour Add(string name, Role role)
    {
        var person = new Person { Id = Id<Person>.At(now), Name = name, Zone = coalition.Zone, ConsentedAt = now, CreatedAt = now };
        var membership = new Membership
        {
            Id = Id<Membership>.At(now), CoalitionId = coalition.Id, PersonId = person.Id, Role = role, JoinedAt = now, LastSignAt = now,
        };
        var sender = new Sender("web", coalition.Id.ToString(), name.ToLowerInvariant(), name);
        db.AddRange(person, membership, new Account
        {
            Channel = sender.Channel, Workspace = sender.Workspace, User = sender.User, PersonId = person.Id, LastUsedAt = now,
        });
        return new(person, membership, sender);
    }

    /// <summary>Gives somebody a hat, of an organisation where there is one.</summary>
    public void Wear(Neighbour who, string title, Organization? organization = null) =>
        db.Add(new Hat { Id = Id<Hat>.At(now), MembershipId = who.Membership.Id, OrganizationId = organization?.Id, Title = title });

    /// <summary>An organisation that has a place at the table, held by somebody.</summary>
    public Organization Seat(string organization, Sector sector, Neighbour main)
    {
        var known = new Organization { Id = Id<Organization>.At(now), CoalitionId = coalition.Id, Name = organization, Sector = sector };
        db.AddRange(known, new Seat
        {
            Id = Id<Seat>.At(now), CoalitionId = coalition.Id, OrganizationId = known.Id, Sector = sector, MainId = main.Person.Id,
        });
        return known;
    }
}

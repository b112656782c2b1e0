using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Scheduling;

/// <summary>Who keeps in touch with whom: the person's own connector, else the coordinator who has been there longest.</summary>
public sealed class Connectors
{
    private readonly ILookup<Id<Coalition>, Membership> _here;

    private Connectors(IEnumerable<Membership> here) => _here = here.ToLookup(member => member.CoalitionId);

    /// <summary>Everybody of these coalitions who may be asked to call somebody.</summary>
    public static async Task<Connectors> LoadAsync(CoalitionDb db, params Id<Coalition>[] coalitions) => new(await db.Memberships
        .Where(member => coalitions.Contains(member.CoalitionId) && member.Standing == Standing.Active
            && (member.Role == Role.Coordinator || db.Memberships.Any(partner => partner.CoalitionId == member.CoalitionId && partner.ConnectorId == member.PersonId))
            && db.People.Any(person => person.Id == member.PersonId && person.ConsentedAt != null))
        .OrderBy(member => member.JoinedAt).ThenBy(member => member.Id).ToListAsync());

    /// <summary>The human for this person; never themself. Null when there is nobody.</summary>
    public Membership? Of(Membership partner)
    {
        var others = _here[partner.CoalitionId].Where(member => member.PersonId != partner.PersonId).ToList();
        return others.Find(member => member.PersonId == partner.ConnectorId) ?? others.Find(member => member.Role is Role.Coordinator);
    }

    /// <summary>Nobody else coordinates this coalition at present.</summary>
    public bool IsTheOnlyCoordinator(Membership member) =>
        member.Role is Role.Coordinator && !_here[member.CoalitionId].Any(other => other.Role is Role.Coordinator && other.PersonId != member.PersonId);
}

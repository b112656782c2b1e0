using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>Somebody that whoever tries CatBot can speak for.</summary>
/// <param name="Room">Their own conversation.</param>
/// <param name="Hats">In words, such as <c>constable, RCMP</c>.</param>
/// <param name="Reader">Their language and clock.</param>
public sealed record Persona(ChatRoom Room, string Name, Role Role, Standing Standing, IReadOnlyList<string> Hats, Reader Reader)
{
    /// <summary>How a page names them.</summary>
    public string Id => $"{Room.Person}";
}

/// <summary>The coalition of the sandbox and everybody in it: coordinators first, then members, then partners, in the order they joined.</summary>
public sealed record Cast(Coalition Coalition, IReadOnlyList<Persona> Personas)
{
    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[Coalition.Zone];

    /// <summary>The channel that all of them share.</summary>
    public ChatRoom Channel => new(Coalition.Id, null);

    /// <summary>Loads the first coalition; null while there is none.</summary>
    public static async Task<Cast?> LoadAsync(CoalitionDb db)
    {
        if (await db.Coalitions.AsNoTracking().OrderBy(coalition => coalition.CreatedAt).FirstOrDefaultAsync() is not { } coalition) return null;
        var members = await (from membership in db.Memberships.AsNoTracking()
                             where membership.CoalitionId == coalition.Id
                             join person in db.People.AsNoTracking() on membership.PersonId equals person.Id
                             select new { membership, person }).ToListAsync();
        var hats = await (from hat in db.Hats.AsNoTracking()
                          join organization in db.Organizations.AsNoTracking() on hat.OrganizationId equals organization.Id into organizations
                          from organization in organizations.DefaultIfEmpty()
                          orderby hat.Title
                          select new { hat.MembershipId, hat.Title, Organization = organization == null ? null : organization.Name }).ToListAsync();
        return new(coalition,
        [
            .. from one in members.OrderByDescending(one => one.membership.Role is Role.Coordinator).ThenBy(one => one.membership.Role)
                   .ThenBy(one => one.membership.JoinedAt).ThenBy(one => one.person.Name, StringComparer.Ordinal)
               let worn = hats.Where(hat => hat.MembershipId == one.membership.Id).Select(hat => hat.Organization is null ? hat.Title : $"{hat.Title}, {hat.Organization}")
               let reader = new Reader(one.person.Language, DateTimeZoneProviders.Tzdb[one.person.Zone])
               select new Persona(new(coalition.Id, one.person.Id), one.person.Name, one.membership.Role, one.membership.Standing, [.. worn], reader),
        ]);
    }

    /// <summary>Everybody called so: by id, by full name, or by a first name.</summary>
    public IReadOnlyList<Persona> Called(string name)
    {
        var folded = Folding.Fold(name);
        var exact = Personas.Where(persona => persona.Id == folded || Folding.Fold(persona.Name) == folded).ToList();
        return exact.Count > 0 ? exact : [.. Personas.Where(persona => Folding.Fold(persona.Name).Split(' ')[0] == folded)];
    }
}

using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Features.People;

/// <summary>A hat with the name of its organisation.</summary>
internal sealed record WornHat(Hat Hat, string? Organization)
{
    /// <summary><c>constable, RCMP</c>.</summary>
    public string Label => Organization is null ? Hat.Title : $"{Hat.Title}, {Organization}";
}

/// <summary>A person's hats, by name.</summary>
internal static class WornHats
{
    public static async Task<IReadOnlyList<WornHat>> OfAsync(CoalitionDb db, Membership member)
    {
        var hats = await db.Hats.Where(hat => hat.MembershipId == member.Id).ToListAsync();
        var ids = hats.Select(hat => hat.OrganizationId).OfType<Id<Organization>>().ToArray();
        var names = await db.Organizations.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name);
        return [.. hats.Select(hat => new WornHat(hat, hat.OrganizationId is { } id ? names[id] : null)).OrderBy(hat => hat.Label, StringComparer.OrdinalIgnoreCase)];
    }
}

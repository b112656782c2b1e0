using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>The organisations that people come from, found by name.</summary>
internal static class Organizations
{
    public static async Task<Organization?> FindAsync(CoalitionDb db, Id<Coalition> coalition, string name)
    {
        var folded = Folding.Fold(name);
        var all = await db.Organizations.Where(one => one.CoalitionId == coalition).ToListAsync();
        return all.Find(one => Folding.Fold(one.Name) == folded);
    }

    public static Organization Add(CoalitionDb db, Id<Coalition> coalition, string name, Sector sector, Instant now)
    {
        var made = new Organization { Id = Id<Organization>.At(now), CoalitionId = coalition, Name = name, Sector = sector };
        db.Add(made);
        return made;
    }
}

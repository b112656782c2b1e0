using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>Finds who stands behind an account. Somebody unknown is written down by name only, until they consent.</summary>
public static class CallerFinder
{
    /// <summary>The caller; null when the place they write from belongs to no coalition.</summary>
    public static async Task<Caller?> FindAsync(CoalitionDb db, Incoming incoming, Instant now)
    {
        var from = incoming.From;
        var account = await db.Accounts.FindAsync(from.Channel, from.Workspace, from.User);
        var coalition = await CoalitionOf(db, incoming, account);
        if (coalition is null) return null;
        account ??= Meet(db, from, coalition, now);
        account.LastUsedAt = now;
        var person = (await db.People.FindAsync(account.PersonId))!;
        var membership = await db.Memberships.FirstOrDefaultAsync(member => member.CoalitionId == coalition.Id && member.PersonId == person.Id)
            ?? Join(db, person, coalition, now);
        return new(person, membership, coalition, from, incoming.At);
    }

    private static async Task<Coalition?> CoalitionOf(CoalitionDb db, Incoming incoming, Account? account)
    {
        var (from, at) = (incoming.From, incoming.At);
        var homes = await db.Homes.Where(home => home.Channel == from.Channel && home.Workspace == from.Workspace).ToListAsync();
        var here = homes.Find(home => at.IsShared && home.Place == at.Id);
        var mine = here is null && account is not null
            ? await db.Memberships.Where(member => member.PersonId == account.PersonId).OrderByDescending(member => member.LastSignAt).FirstOrDefaultAsync()
            : null;
        var id = here?.CoalitionId ?? mine?.CoalitionId ?? (homes.Count > 0 ? homes[0].CoalitionId : null);
        return id is { } known ? await db.Coalitions.FindAsync(known) : null;
    }

    private static Account Meet(CoalitionDb db, Sender from, Coalition coalition, Instant now)
    {
        var person = new Person
        {
            Id = Id<Person>.At(now), Name = from.Name ?? from.User, Language = coalition.Language, Zone = coalition.Zone, CreatedAt = now,
        };
        var account = new Account { Channel = from.Channel, Workspace = from.Workspace, User = from.User, PersonId = person.Id, LastUsedAt = now };
        db.AddRange(person, account);
        return account;
    }

    private static Membership Join(CoalitionDb db, Person person, Coalition coalition, Instant now)
    {
        var membership = new Membership { Id = Id<Membership>.At(now), CoalitionId = coalition.Id, PersonId = person.Id, JoinedAt = now, LastSignAt = now };
        db.Add(membership);
        return membership;
    }
}

using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Whom a new meeting invites.</summary>
/// <param name="List">The people on its list, the chair among them; none where the whole coalition is invited.</param>
/// <param name="Unclear">The reply that asks back; then nobody is invited.</param>
internal sealed record Invitation(IReadOnlyList<Found> List, Reply? Unclear)
{
    /// <summary>Reads the names. A meeting needs somebody besides whoever makes it, and nobody who has moved on.</summary>
    public static async Task<Invitation> ReadAsync(CoalitionDb db, Caller caller, IReadOnlyList<string> names, string? field)
    {
        if (names.Count == 0) return new([], await HasNobodyElse(db, caller) ? caller.Refuse(Refusal.NobodyIsInvited, field) : null);
        var (people, unclear) = await PersonFinder.FindAsync(db, caller, names);
        if (unclear is not null) return new([], unclear with { BadField = field });
        var here = people.Where(one => one.Membership.Standing is not Standing.MovedOn).ToList();
        return here.TrueForAll(one => one.Person.Id == caller.Person.Id) ? new([], caller.Refuse(Refusal.NobodyIsInvited, field))
            : here.Count < people.Count ? new([], caller.Refuse(Refusal.ThePersonHasMovedOn, field))
            : new([.. here.Where(one => one.Person.Id != caller.Person.Id), new(caller.Person, caller.Membership)], null);
    }

    private static async Task<bool> HasNobodyElse(CoalitionDb db, Caller caller) => !await db.Memberships.AnyAsync(member =>
        member.CoalitionId == caller.Coalition.Id && member.PersonId != caller.Person.Id && member.Standing != Standing.MovedOn);
}

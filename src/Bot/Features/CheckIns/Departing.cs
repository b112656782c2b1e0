using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Somebody leaves for good: their seats open, and the coordinators hear it once, with the name of whom to ask instead.</summary>
internal sealed class Departing(CoalitionDb db, Found whom, Instant now)
{
    // Time for a name to follow, so that the coordinators hear everything in one notice.
    private static readonly Duration _patience = Duration.FromMinutes(30);
    private static readonly Duration _stays = Duration.FromDays(14);

    /// <summary>Changes the standing and opens the seats; refused for the only coordinator.</summary>
    public async Task<Decision<ImmutableArray<Nudge>>> LeaveAsync(string? successor)
    {
        var connectors = await Connectors.LoadAsync(db, whom.Membership.CoalitionId);
        var isNews = whom.Membership.Standing is not Standing.MovedOn;
        if (whom.Membership.MoveOn(connectors.IsTheOnlyCoordinator(whom.Membership)) is { Why: { } why }) return why;
        var seat = await OpenSeats();
        if (isNews) db.Timeline.Add(new() { CoalitionId = whom.Membership.CoalitionId, PersonId = whom.Person.Id, Kind = TimelineKind.StandingChanged, At = now });
        if (!isNews && successor is null) return ImmutableArray<Nudge>.Empty;
        var due = successor is null ? now + _patience : now;
        var facts = NudgeFacts.Write(("key", Key(seat, successor)), ("name", whom.Person.Name), ("seat", seat ?? ""), ("successor", successor ?? ""));
        return await Coordinators.TellAsync(db, whom.Membership, $"moved-on-{now.ToUnixTimeSeconds()}", due, due + _stays, facts);
    }

    private static string Key(string? seat, string? successor) => (seat, successor) switch
    {
        (null, null) => "checkin.moved_on.tell",
        (_, null) => "checkin.moved_on.tell_seat",
        (null, _) => "checkin.moved_on.tell_successor",
        _ => "checkin.moved_on.tell_both",
    };

    // When the name comes a moment later, the seats are open already: the last one of their organisation tells which.
    private async Task<string?> OpenSeats()
    {
        var seats = await db.Seats.Where(seat => seat.CoalitionId == whom.Membership.CoalitionId && (seat.MainId == whom.Person.Id || seat.AlternateId == whom.Person.Id)).ToListAsync();
        foreach (var seat in seats)
        {
            if (seat.MainId == whom.Person.Id) seat.MainId = null;
            if (seat.AlternateId == whom.Person.Id) seat.AlternateId = null;
        }

        var held = seats.Select(seat => seat.OrganizationId).OfType<Id<Organization>>().ToArray();
        var names = await db.Organizations.Where(organization => held.Contains(organization.Id)).Select(organization => organization.Name).ToListAsync();
        return names.Count > 0 ? string.Join(", ", names) : await OpenSeatOfTheirs();
    }

    private async Task<string?> OpenSeatOfTheirs() => await
        (from hat in db.Hats
         where hat.MembershipId == whom.Membership.Id
         join organization in db.Organizations on hat.OrganizationId equals organization.Id
         join seat in db.Seats on organization.Id equals seat.OrganizationId
         where seat.MainId == null
         select organization.Name).FirstOrDefaultAsync();
}

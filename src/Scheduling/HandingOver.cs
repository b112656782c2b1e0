using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Puts a person into a named human's hands.</summary>
public static class HandingOver
{
    private static readonly Duration _stays = Duration.FromDays(14);

    /// <summary>Adds the hand-over and its line on the timeline; nothing is saved yet.</summary>
    /// <param name="due">When the connector hears of it.</param>
    /// <returns>The brief for the connector, to be queued.</returns>
    public static Nudge Open(CoalitionDb db, Membership partner, Membership connector, CheckIn? spell, bool requested, Instant due, Instant now)
    {
        var handOver = new HandOver
        {
            Id = Id<HandOver>.At(now), CoalitionId = partner.CoalitionId, PersonId = partner.PersonId, ConnectorId = connector.PersonId,
            Requested = requested, CheckInId = spell?.Id, OpenedAt = now,
        };
        db.HandOvers.Add(handOver);
        db.Timeline.Add(new() { CoalitionId = partner.CoalitionId, PersonId = partner.PersonId, Kind = TimelineKind.HandedOver, ById = connector.PersonId, At = now });
        return Nudge.To(connector, NudgeKind.HandOver, handOver.Id.Value, "brief", due, due + _stays);
    }

    /// <summary>Asks the connector once more, at ten on the coalition's clock.</summary>
    public static Nudge Again(HandOver handOver, Membership connector, Instant from, DateTimeZone zone)
    {
        var due = CheckInRhythm.At(from, zone);
        return Nudge.To(connector, NudgeKind.HandOverReminder, handOver.Id.Value, $"try-{handOver.Tries}", due, due + _stays);
    }
}

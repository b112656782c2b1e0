using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Nudges;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Takes the next step with somebody who is quiet; it is added to the database, and nothing is saved yet.</summary>
public static class CheckInPlan
{
    private static readonly Duration _stays = Duration.FromDays(7);

    /// <summary>What is said next; null when nothing is.</summary>
    public static Nudge? Step(CoalitionDb db, QuietPerson person, Instant now) => CheckInRhythm.Next(person.History(now), now) switch
    {
        CheckInStep.Nothing => null,
        CheckInStep.Ask => Ask(db, person, CheckInRhythm.At(now, person.Zone), now),
        CheckInStep.FollowUp => FollowUp(person, CheckInRhythm.At(now, person.Zone)),
        CheckInStep.HandOver => HandOver(db, person, now),
    };

    /// <summary>Begins the spell's check-in.</summary>
    public static Nudge Ask(CoalitionDb db, QuietPerson person, Instant due, Instant now)
    {
        var spell = Begin(db, person, now);
        spell.AskedAt = due;
        return Nudge.To(person.Member, NudgeKind.CheckInAsk, spell.Id.Value, "ask", due, due + _stays);
    }

    private static Nudge FollowUp(QuietPerson person, Instant due)
    {
        person.Spell!.FollowedUpAt = due;
        return Nudge.To(person.Member, NudgeKind.CheckInFollowUp, person.Spell.Id.Value, "follow-up", due, due + _stays);
    }

    // Nobody to hand over to: the next run looks again.
    private static Nudge? HandOver(CoalitionDb db, QuietPerson person, Instant now)
    {
        if (person.Connector is not { } connector) return null;
        var spell = person.Spell ?? Begin(db, person, now);
        spell.EndedAt = now;
        return HandingOver.Open(db, person.Member, connector, spell, requested: false, CheckInRhythm.At(now, person.Zone), now);
    }

    private static CheckIn Begin(CoalitionDb db, QuietPerson person, Instant now)
    {
        var spell = new CheckIn { Id = Id<CheckIn>.At(now), CoalitionId = person.Coalition.Id, PersonId = person.Member.PersonId, QuietSince = person.Silence.Since };
        db.CheckIns.Add(spell);
        return spell;
    }
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Who is asked in somebody's place while they are away.</summary>
internal static class StandingIn
{
    private static readonly Duration _stays = Duration.FromDays(7);

    /// <summary>Keeps a person whom CatBot knows, and tells them; a name it does not know goes to the coordinators.</summary>
    /// <param name="away">Who is away: the caller, or whoever a coordinator writes it down for.</param>
    public static async Task<Reply> NameAsync(CoalitionDb db, Caller caller, Membership away, string name, Instant now)
    {
        var finding = await PersonFinder.FindAsync(db, caller, [name.TrimStart('@').Trim('"', '.', ' ')]);
        if (finding.Unclear is { Refused: Refusal.SeveralPeopleHaveThatName } unclear) return unclear;
        var person = (await db.People.FindAsync(away.PersonId))!;
        var step = $"stand-in-{now.ToUnixTimeSeconds()}";
        if (finding.People.Count == 0)
        {
            return caller.Say("checkin.stand_in.noted", ("name", name)) with
            {
                Notices = await Coordinators.TellAsync(db, away, step, now, now + _stays, NudgeFacts.Write(("key", "checkin.stand_in.tell"), ("name", person.Name), ("stand_in", name))),
            };
        }

        var standIn = finding.People[0];
        if (standIn.Person.Id == away.PersonId) return caller.Refuse(Refusal.TheStandInIsTheSamePerson);
        away.StandInId = standIn.Person.Id;
        return caller.Say("checkin.stand_in.kept", ("name", standIn.Person.Name)) with
        {
            Notices = [Nudge.To(standIn.Membership, NudgeKind.Notice, away.Id.Value, step, now, now + _stays, NudgeFacts.Write(("key", "checkin.stand_in.named"), ("name", person.Name)))],
        };
    }
}

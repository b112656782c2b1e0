using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Names the human who keeps in touch with a partner.</summary>
public sealed class SetConnector : ICommand
{
    private static readonly Duration _stays = Duration.FromDays(7);

    public Usage Usage { get; } = new("connector", Who.Coordinators, ["liaison"], ["/connector @alex @maria", "/liaison @alex @maria"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var finding = await PersonFinder.FindAsync(db, caller, arguments.Mentions);
        if (finding.Unclear is { } unclear) return unclear;
        if (finding.People is not [var partner, var connector]) return caller.Say("checkin.connector.two_names");
        if (connector.Person.ConsentedAt is null) return caller.Refuse(Refusal.PeopleMustConsentFirst);
        if (connector.Membership.Standing is Standing.MovedOn) return caller.Refuse(Refusal.ThePersonHasMovedOn);
        partner.Membership.ConnectorId = connector.Person.Id;
        db.Audit.Add(new() { CoalitionId = caller.Coalition.Id, ById = caller.Person.Id, AboutId = partner.Person.Id, What = "connector", Subject = connector.Person.Id.ToString(), At = now });
        return caller.Say("checkin.connector.set", ("connector", connector.Person.Name), ("name", partner.Person.Name)) with
        {
            Notices = connector.Person.Id == caller.Person.Id ? [] :
            [
                Nudge.To(connector.Membership, NudgeKind.Notice, partner.Membership.Id.Value, $"connector-{now.ToUnixTimeSeconds()}", now, now + _stays,
                    NudgeFacts.Write(("key", "checkin.connector.tell"), ("name", partner.Person.Name))),
            ],
        };
    }
}

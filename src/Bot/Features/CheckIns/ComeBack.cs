using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Back from a leave, a secondment, or after having moved on.</summary>
public sealed class ComeBack : ICommand
{
    private static readonly Duration _stays = Duration.FromDays(7);

    public Usage Usage { get; } = new("back", Who.Everybody, ["retour", "de-retour"], ["/back", "/retour"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var before = caller.Membership.Standing;
        if (before is Standing.Active) return caller.Say("checkin.back.already");
        caller.Membership.ComeBack();
        db.Timeline.Add(new() { CoalitionId = caller.Coalition.Id, PersonId = caller.Person.Id, Kind = TimelineKind.StandingChanged, At = now });
        var reply = caller.Say("checkin.back.welcome", ("name", caller.Person.Name));
        // Whoever had moved on gave up a seat; a human looks whether it is still free.
        return before is not Standing.MovedOn ? reply : reply with
        {
            Notices = await Coordinators.TellAsync(db, caller.Membership, $"back-{now.ToUnixTimeSeconds()}", now, now + _stays,
                NudgeFacts.Write(("key", "checkin.back.tell"), ("name", caller.Person.Name))),
        };
    }
}

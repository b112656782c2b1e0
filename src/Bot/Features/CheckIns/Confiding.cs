using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;
using CatBot.Scheduling;
using CatBot.Storage;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Words that somebody wrote in answer to a check-in. Until they say yes, nobody else reads them.</summary>
internal static class Confiding
{
    private const int Longest = 1000;

    /// <summary>Keeps the words and asks whether the named human may read them.</summary>
    /// <param name="thanks">What is said first.</param>
    public static async Task<Reply> AskAsync(CoalitionDb db, Caller caller, CheckIn checkIn, string typed, string thanks)
    {
        if (typed.Length > Longest) return caller.Refuse(Refusal.TheTextIsTooLong);
        var card = CheckInCard.Card(checkIn, caller.Membership.Standing, caller.Words);
        if (await HumanAsync(db, caller) is not { } human) return Reply.Say(thanks) with { Card = card };
        (checkIn.Note, checkIn.MayPassOn) = (typed, false);
        return new(new([new Text(thanks), new Text(caller.Words.Say("checkin.may_i_pass", ("name", human.Person.Name))), Buttons(checkIn, caller)]))
        {
            Ask = new(About.CheckIn, checkIn.Id.Value, $"checkin pass {checkIn.Id}"),
            Card = card,
        };
    }

    /// <summary>Whoever keeps in touch with the caller; null when there is nobody.</summary>
    public static async Task<Found?> HumanAsync(CoalitionDb db, Caller caller) =>
        (await Connectors.LoadAsync(db, caller.Coalition.Id)).Of(caller.Membership) is { } connector && await db.People.FindAsync(connector.PersonId) is Person person
            ? new(person, connector) : null;

    private static Buttons Buttons(CheckIn checkIn, Caller caller) => new(
    [
        new(caller.Words.Say("checkin.button.pass"), $"checkin pass {checkIn.Id} yes", Emphasis.Primary),
        new(caller.Words.Say("checkin.button.keep"), $"checkin pass {checkIn.Id} no"),
    ], "consent");
}

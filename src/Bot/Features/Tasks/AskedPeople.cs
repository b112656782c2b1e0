using CatBot.Bot.Conversation;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>People who are to be asked, as they stand at this moment.</summary>
internal static class AskedPeople
{
    public static Asked Of(Found one, Caller caller, Instant now) => new(one.Person.Id, StandingOf(one, caller, now), one.Person.ConsentedAt is not null);

    /// <summary>Says who hears nothing at the moment, so that whoever gives the task can choose; never why.</summary>
    public static IEnumerable<Part> Away(IEnumerable<Found> people, Caller caller, Instant now) => people
        .Where(one => one.Person.Id != caller.Person.Id)
        .Where(one => StandingOf(one, caller, now) is not Standing.Active || one.Membership.PausedUntil > now || one.Membership.OptOuts.HasFlag(OptOuts.Tasks))
        .Select(one => new Text(caller.Words.Say("task.given.away", ("name", one.Person.Name))));

    private static Standing StandingOf(Found one, Caller caller, Instant now) =>
        ComingBack.Now(one.Membership.Standing, one.Membership.ReturnOn, caller.CoalitionZone, now);
}

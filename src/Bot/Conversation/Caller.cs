using CatBot.Bot.Words;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Bot.Conversation;

/// <summary>Who asks: a person in a coalition, their words and clock, and where they asked.</summary>
public sealed record Caller(Person Person, Membership Membership, Coalition Coalition, Sender Sender, Spot At)
{
    public Phrases Words => Phrases.In(Person.Language);

    public bool French => Person.Language is Language.French;

    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[Person.Zone];

    public DateTimeZone CoalitionZone => DateTimeZoneProviders.Tzdb[Coalition.Zone];

    public bool IsCoordinator => Membership.Role is Role.Coordinator;
}

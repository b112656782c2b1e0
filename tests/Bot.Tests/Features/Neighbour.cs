using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Bot.Tests.Features;

/// <summary>One person of the <see cref="Neighbourhood"/>, as they were when it was opened.</summary>
public sealed record Neighbour(Person Person, Membership Membership, Sender Sender)
{
    /// <summary>Language and clock, for drawing what they get.</summary>
    public Reader Reader => new(Person.Language, DateTimeZoneProviders.Tzdb[Person.Zone]);
}

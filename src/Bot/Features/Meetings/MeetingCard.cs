using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Engagement.Meetings;

namespace CatBot.Bot.Features.Meetings;

/// <summary>The parts that every message about a meeting shares.</summary>
public static class MeetingCard
{
    /// <summary>Every way in that the meeting has, as it stands now.</summary>
    public static IEnumerable<Fact> Venue(Venue venue, Phrases words)
    {
        if (venue.Link is { } link) yield return new(words.Say("meeting.fact.link"), link, link);
        if (venue.DialIn is { } dialIn) yield return new(words.Say("meeting.fact.dial_in"), dialIn);
        if (venue.Place is { } place) yield return new(words.Say("meeting.fact.place"), place);
        if (venue.AccessNote is { } access) yield return new(words.Say("meeting.fact.access"), access);
    }
}

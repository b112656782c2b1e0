using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Says a new meeting back in full, so that whoever made it sees how they were understood.</summary>
internal static class MeetingEcho
{
    public static Message Made(Caller caller, Series series, Meeting first, IReadOnlyList<Found> list, Instant now)
    {
        var words = caller.Words;
        return new(
        [
            new Text(words.Say("meeting.made", ("title", series.Title))),
            RsvpCard.When(first, words),
            new Facts([.. Repeats(caller, series, now), new(words.Say("meeting.fact.length"), words.Duration(series.Minutes)), new(words.Say("meeting.fact.invited"), Invited(caller, list))]),
            first.Venue.IsMissing ? new Text(words.Say("meeting.made_without_way_in")) : RsvpCard.Ways(first, null, words),
            new Buttons([.. AddLink(caller, first), new(words.Say("meeting.button.edit"), $"meeting edit {first.Id}"), new(words.Say("say.undo"), $"meeting cancel {first.Id} all")]),
        ]);
    }

    private static IEnumerable<Button> AddLink(Caller caller, Meeting first) =>
        first.Venue.IsMissing ? [new(caller.Words.Say("meeting.button.add_link"), $"meeting link {first.Id}", Emphasis.Primary)] : [];

    private static IEnumerable<Fact> Repeats(Caller caller, Series series, Instant now)
    {
        if (series.Recurrence.Kind is RecurrenceKind.Once) yield break;
        var today = now.InZone(DateTimeZoneProviders.Tzdb[series.Zone]).Date;
        yield return new(caller.Words.Say("meeting.fact.repeats"), caller.Words.Series(series.Recurrence, series.Start.TimeOfDay, today));
    }

    private static string Invited(Caller caller, IReadOnlyList<Found> list) =>
        list.Count == 0 ? caller.Words.Say("meeting.everybody") : string.Join(", ", list.Select(one => one.Person.Name));
}

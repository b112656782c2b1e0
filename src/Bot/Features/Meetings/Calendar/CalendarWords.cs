using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Engagement.Meetings;

namespace CatBot.Bot.Features.Meetings.Calendar;

/// <summary>What people read of a meeting in their calendar, also in one that shows neither states nor answers.</summary>
internal static class CalendarWords
{
    public static string Title(CalendarEntry entry, Phrases words)
    {
        var title = ("title", (object?)entry.Meeting.Title);
        return entry switch
        {
            { Meeting.CancelledAt: not null } => words.Say("meeting.calendar.cancelled", title),
            { Rsvp.Answer: Answer.No } => words.Say("meeting.calendar.not_coming", title),
            { Rsvp.Answer: Answer.StandIn } => words.Say("meeting.calendar.stand_in", title),
            { Rsvp.Answer: Answer.ThoughtsOnly } => words.Say("meeting.calendar.thoughts", title),
            _ => entry.Meeting.Title,
        };
    }

    /// <summary>All ways in, one a line.</summary>
    public static string Description(Meeting meeting, Phrases words) => RsvpCard.Ways(meeting, null, words) is Facts ways
        ? string.Join('\n', ways.Items.Select(way => words.Say("meeting.calendar.line", ("label", way.Label), ("value", way.Value))))
        : "";
}

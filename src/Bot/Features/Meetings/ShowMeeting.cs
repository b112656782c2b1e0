using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Features.Meetings.Calendar;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Replies;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Everything about one meeting: when, every way in, how many come, the reader's answer; and for whoever looks after it, the ways to change it.</summary>
public sealed class ShowMeeting : ICommand
{
    public Usage Usage { get; } = new("meeting show", Who.Everybody, ["réunion voir"], ["/meeting show", "/meeting show Housing table", "/réunion voir"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (meeting, _) = await MeetingTarget.FindAsync(arguments, caller, db, now);
        if (meeting is null) return caller.Refuse(Refusal.TheMeetingIsUnknown);
        var rsvps = await db.Rsvps.AsNoTracking().Where(rsvp => rsvp.MeetingId == meeting.Id).ToListAsync();
        var mine = rsvps.Find(rsvp => rsvp.PersonId == caller.Person.Id);
        var isOpen = meeting.Open(now).Accepted;
        var mayChange = isOpen && (await db.Series.FindAsync(meeting.SeriesId))!.MayBeChangedBy(caller.Membership);
        var message = new Message(
        [
            new Heading(meeting.Title),
            RsvpCard.When(meeting, caller.Words),
            new Facts([new(caller.Words.Say("meeting.fact.length"), caller.Words.Duration(meeting.Minutes))]),
            RsvpCard.Ways(meeting, mine?.Answer, caller.Words),
            new Text(string.Join(' ', MeetingListing.Counts(caller, rsvps))),
            .. caller.At.IsShared ? [] : Own(meeting, mine, caller, isOpen),
            .. isOpen && !caller.At.IsShared ? new[] { await AddToCalendar(meeting, caller, db) } : [],
            .. mayChange ? new[] { Changes(meeting, caller) } : [],
        ], RsvpCard.SubjectOf(meeting.Id));
        return new(message) { Ask = isOpen ? new(About.Meeting, meeting.Id.Value) : null };
    }

    private static IEnumerable<Part> Own(Meeting meeting, Rsvp? mine, Caller caller, bool isOpen)
    {
        var card = RsvpCard.Card(meeting, mine, caller.Words, isOpen);
        return new Part?[] { card.Status, card.Buttons }.OfType<Part>();
    }

    private static async Task<Part> AddToCalendar(Meeting meeting, Caller caller, CoalitionDb db) =>
        new WebLink(caller.Words.Say("meeting.calendar.add"), await CalendarLinks.PathAsync(db, new CalendarOf.OneMeeting(meeting.Id, caller.Membership.Id)));

    private static Buttons Changes(Meeting meeting, Caller caller) => new(
    [
        new(caller.Words.Say("meeting.button.edit"), $"meeting edit {meeting.Id}"),
        new(caller.Words.Say("meeting.button.move"), $"meeting move {meeting.Id}"),
        new(caller.Words.Say("meeting.button.cancel"), $"meeting cancel {meeting.Id}"),
    ], "changes");
}

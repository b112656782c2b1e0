using CatBot.Bot.Conversation;
using CatBot.Bot.Features.Meetings.Calendar;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Gives a person the link of their own calendar, and a coordinator that of the coalition too.</summary>
public sealed class ShareCalendar : ICommand
{
    public Usage Usage { get; } = new("calendar", Who.Everybody, ["calendrier"], ["/calendar", "/calendrier"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        // Whoever has the link reads the person's answers, so it is never given where others read along.
        if (caller.At.IsShared) return caller.Say("meeting.calendar.alone");
        var words = caller.Words;
        var own = await CalendarLinks.PathAsync(db, new CalendarOf.Person(caller.Membership.Id));
        Part[] everybodys = caller.IsCoordinator
            ? [new Text(words.Say("meeting.calendar.everybodys")), new WebLink(words.Say("meeting.calendar.link_all", ("coalition", caller.Coalition.Name)), await CalendarLinks.PathAsync(db, new CalendarOf.Everybody(caller.Coalition.Id)))]
            : [];
        return new(new Message(
        [
            new Text(words.Say("meeting.calendar.own")),
            new WebLink(words.Say("meeting.calendar.link_own"), own),
            .. everybodys,
            new Small(words.Say("meeting.calendar.private")),
        ]));
    }
}

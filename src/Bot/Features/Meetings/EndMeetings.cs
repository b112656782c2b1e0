using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Ends a series after the day named, or after its next meeting.</summary>
public sealed class EndMeetings : ICommand
{
    public Usage Usage { get; } = new("meeting end", Who.Everybody, ["réunion fin"], ["/meeting end Housing table 30 June", "/réunion fin 30 juin"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (chosen, unclear) = await ChosenMeeting.FindAsync(Usage.Name, caller, arguments, db, now);
        if (chosen is null) return unclear!;
        var wall = now.InZone(DateTimeZoneProviders.Tzdb[chosen.Meeting.Zone]).LocalDateTime;
        var reading = DateReader.Read(chosen.Words.Text, caller.French, wall);
        if (reading is DateReading.Impossible) return caller.Refuse(Refusal.TheDateDoesNotExist);
        var last = reading is DateReading.Found { Date.Date: var named } ? named : chosen.Meeting.Occurrence;
        var off = SeriesCancel.End(chosen.Series, chosen.Siblings, last, now);
        if (!off.Accepted) return caller.Refuse(off.Why.Value);
        ChosenMeetingEdit.Note(db, caller, chosen.Meeting, now);
        var reply = caller.Say("meeting.end.done", ("title", chosen.Series.Title), ("day", caller.Words.Day(last, wall.Date)));
        return await MeetingNotices.OfCancelledAsync(reply, db, caller, off.Value, now);
    }
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Takes one day out of a series: the one named, or that of the meeting itself. All others stay on their days.</summary>
public sealed class SkipMeeting : ICommand
{
    public Usage Usage { get; } = new("meeting skip", Who.Everybody, ["réunion sauter"], ["/meeting skip Housing table 22 December", "/réunion sauter 22 décembre"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (chosen, unclear) = await ChosenMeeting.FindAsync(Usage.Name, caller, arguments, db, now);
        if (chosen is null) return unclear!;
        var wall = now.InZone(DateTimeZoneProviders.Tzdb[chosen.Meeting.Zone]).LocalDateTime;
        var reading = DateReader.Read(chosen.Words.Text, caller.French, wall);
        if (reading is DateReading.Impossible) return caller.Refuse(Refusal.TheDateDoesNotExist);
        var day = reading is DateReading.Found { Date.Date: var named } ? named : chosen.Meeting.Occurrence;
        var off = SeriesCancel.Skip(chosen.Series, chosen.Siblings, day, now);
        if (!off.Accepted) return caller.Refuse(off.Why.Value);
        ChosenMeetingEdit.Note(db, caller, chosen.Meeting, now);
        var reply = caller.Say("meeting.skip.done", ("title", chosen.Meeting.Title), ("day", caller.Words.Day(day, wall.Date)));
        return await MeetingNotices.OfCancelledAsync(reply, db, caller, off.Value, now);
    }
}

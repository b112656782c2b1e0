using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Gives a chosen meeting, and as many of its siblings as were meant, new terms; keeps the list of people; tells whom it concerns.</summary>
internal static class ChosenMeetingEdit
{
    public static async Task<Reply> ApplyAsync(ChosenMeeting chosen, MeetingTerms terms, EditScope scope, Caller caller, CoalitionDb db, Instant now)
    {
        var before = MeetingTerms.Of(chosen.Meeting);
        var edit = SeriesEdit.Apply(chosen.Series, chosen.Siblings, chosen.Meeting, terms, scope, now);
        if (!edit.Accepted) return caller.Refuse(edit.Why.Value, MeetingFields.FieldOf(edit.Why.Value));
        if (edit.Value.Continued is { } continued) await Continue(db, chosen.Series, continued);
        if (edit.Value.Meetings.Count == 0) return caller.Say("meeting.edit.nothing", ("title", chosen.Meeting.Title));
        Note(db, caller, chosen.Meeting, now);
        var reply = new Reply(Echo(caller, chosen, before, edit.Value.Meetings.Count, now));
        return await MeetingNotices.OfChangesAsync(reply, db, caller, edit.Value.Meetings, now);
    }

    /// <summary>A change of what belongs to everybody is written down.</summary>
    public static void Note(CoalitionDb db, Caller caller, Meeting meeting, Instant now) => db.Audit.Add(new()
    {
        CoalitionId = caller.Coalition.Id, ById = caller.Person.Id, What = "meeting", Subject = meeting.Id.ToString(), At = now,
    });

    private static async Task Continue(CoalitionDb db, Series old, Series continued)
    {
        db.Add(continued);
        var list = await db.Invitees.Where(invitee => invitee.SeriesId == old.Id).ToListAsync();
        db.AddRange(list.Select(invitee => new Invitee { SeriesId = continued.Id, PersonId = invitee.PersonId }));
    }

    private static Message Echo(Caller caller, ChosenMeeting chosen, MeetingTerms before, int count, Instant now)
    {
        var (words, meeting) = (caller.Words, chosen.Meeting);
        var hasMoved = before.StartsAt != meeting.StartsAt;
        return new(
        [
            new Text(words.Say(hasMoved ? "meeting.edit.moved" : "meeting.edit.done", ("title", meeting.Title))),
            .. count > 1 ? new Part[] { new Text(words.Say("meeting.edit.several", ("count", count))) } : [],
            RsvpCard.When(meeting, words),
            new Facts([new(words.Say("meeting.fact.length"), words.Duration(meeting.Minutes))]),
            RsvpCard.Ways(meeting, null, words),
            .. hasMoved ? new Part[] { new Text(words.Say("meeting.edit.asked")) } : [],
            .. hasMoved && count == 1 ? new Part[] { Undo(words, meeting, before) } : [],
        ]);
    }

    private static Buttons Undo(Words.Phrases words, Meeting meeting, MeetingTerms before) =>
        new([new(words.Say("say.undo"), $"meeting move {meeting.Id} {before.Start.ToString("uuuu-MM-dd HH:mm", null)}")]);
}

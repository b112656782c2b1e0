using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>"Running late" is passed to whoever leads the meeting, while it can still matter.</summary>
public sealed class RunLate : ICommand
{
    public Usage Usage { get; } = new("late", Who.Everybody, ["retard"], ["/late 10 minutes", "/retard 10 minutes"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (meeting, rest) = await MeetingTarget.FindAsync(arguments, caller, db, now);
        if (meeting is null) return caller.Refuse(Refusal.TheMeetingIsUnknown);
        if (meeting.CancelledAt is not null) return caller.Refuse(Refusal.TheMeetingWasCancelled);
        if (now >= meeting.EndsAt) return caller.Refuse(Refusal.TheMeetingIsOver);
        var rsvp = await db.Rsvps.FindAsync(meeting.Id, caller.Person.Id);
        if (rsvp is null) db.Rsvps.Add(rsvp = new() { MeetingId = meeting.Id, PersonId = caller.Person.Id, Answer = Answer.Coming, AnsweredById = caller.Person.Id, AnsweredAt = now });
        if (!rsvp.Answer.IsComing()) rsvp.Answer = Answer.Coming;
        rsvp.Late = rest.Text is { Length: > 0 } words ? words : "";
        var series = await db.Series.FindAsync(meeting.SeriesId);
        var leaders = await db.Memberships.Where(member => member.CoalitionId == caller.Coalition.Id && member.PersonId != caller.Person.Id
            && (member.PersonId == series!.ChairId || member.Role == Role.Coordinator)).ToListAsync();
        var chair = leaders.FindAll(member => member.PersonId == series!.ChairId);
        return caller.Say("rsvp.late.told", ("title", meeting.Title)) with
        {
            Card = now < meeting.StartsAt ? RsvpCard.Card(meeting, rsvp, caller.Words, open: true) : null,
            Notices = [.. (chair.Count > 0 ? chair : leaders).Select(leader => Nudge.To(
                leader, NudgeKind.RunningLate, meeting.Id.Value, $"{caller.Person.Id}-{now.ToUnixTimeSeconds()}", now, meeting.EndsAt,
                NudgeFacts.Write(("name", caller.Person.Name), ("words", rsvp.Late))))],
        };
    }
}

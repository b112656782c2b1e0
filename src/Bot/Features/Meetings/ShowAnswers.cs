using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Who comes: counts for everybody; names, needs and remarks for coordinators, alone with the bot.</summary>
public sealed class ShowAnswers : ICommand
{
    public Usage Usage { get; } = new("who", Who.Everybody, ["answers", "qui"], ["/who", "/qui"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (meeting, _) = await MeetingTarget.FindAsync(arguments, caller, db, now);
        if (meeting is null) return caller.Refuse(Refusal.TheMeetingIsUnknown);
        var answers = await (from rsvp in db.Rsvps
                             where rsvp.MeetingId == meeting.Id
                             join person in db.People on rsvp.PersonId equals person.Id
                             orderby person.Name
                             select new { Rsvp = rsvp, person.Name }).ToListAsync();
        var words = caller.Words;
        var coming = answers.Count(one => one.Rsvp.Answer.IsComing());
        Part[] names = caller.IsCoordinator && !caller.At.IsShared && answers.Count > 0
            ? [new Bullets([.. answers.Select(one => Line(one.Name, one.Rsvp, caller))]), new Small(words.Say("rsvp.who.private"))]
            : [];
        return new(new Message([new Heading(meeting.Title), RsvpCard.When(meeting, words), new Text(words.Say("rsvp.day.coming", ("count", coming))), .. names]));
    }

    private static string Line(string name, Rsvp rsvp, Caller caller)
    {
        var words = caller.Words;
        var needs = Enum.GetValues<Needs>().Where(need => need is not Needs.None && rsvp.Needs.HasFlag(need)).Select(need => AnswerMessages.Name(need, words));
        var more = string.Join(", ", needs.Append(rsvp.StandInName).Append(rsvp.Note).Append(rsvp.Late).Where(text => !string.IsNullOrEmpty(text)));
        var answer = AnswerMessages.Label(rsvp.Answer, words);
        return more.Length > 0 ? words.Say("rsvp.who.line_more", ("name", name), ("answer", answer), ("more", more)) : words.Say("rsvp.who.line", ("name", name), ("answer", answer));
    }
}

using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.Replies;
using NodaTime;
using NodaTime.Text;

namespace CatBot.Bot.Features.Meetings;

/// <summary>A new time, asked whether it still suits; or a new link or place, which replaces what was sent before.</summary>
public sealed class ChangedWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.MeetingChanged];

    public Written? Write(Request request)
    {
        if (!request.Facts.Meetings.TryGetValue(request.Nudge.SubjectId, out var meeting) || request.Nudge.PersonId is not { } person) return null;
        var rsvp = request.Facts.Rsvps.GetValueOrDefault((meeting.Id, person));
        var hasMoved = request.Fact("was").Length > 0;
        var words = request.Words;
        var message = new Message(
        [
            new Heading(meeting.Title),
            new Text(hasMoved ? Moved(request, meeting) : words.Say(request.Fact("had") is "nothing" ? "meeting.changed.found" : "meeting.changed.replaced")),
            RsvpCard.When(meeting, words),
            RsvpCard.Ways(meeting, rsvp?.Answer, words),
            RsvpCard.Status(rsvp, words),
            .. hasMoved ? new Part[] { new Text(words.Say("meeting.changed.still_ok")) } : [],
            hasMoved && rsvp is not null ? StillOk(request, meeting, rsvp.Answer) : RsvpCard.Buttons(meeting, words),
            new Small(words.Say(hasMoved ? "meeting.why.moved" : "meeting.why.replaced")),
        ], RsvpCard.SubjectOf(meeting.Id));
        return new(message, new(About.Meeting, meeting.Id.Value));
    }

    private static string Moved(Request request, Meeting meeting)
    {
        var zone = DateTimeZoneProviders.Tzdb[meeting.Zone];
        var was = InstantPattern.General.Parse(request.Fact("was")).Value.InZone(request.Reader.Zone);
        var moved = request.Words.Say("meeting.changed.moved", ("was", request.Words.Moment(was, request.Now.InZone(zone).Date)));
        return request.Fact("venue") is "new" ? $"{moved} {request.Words.Say("meeting.changed.replaced_too")}" : moved;
    }

    private static Buttons StillOk(Request request, Meeting meeting, Answer answer) => new(
    [
        new(request.Words.Say(answer is Answer.Maybe ? "meeting.button.now_yes" : "meeting.button.still_ok"), $"rsvp {meeting.Id} {Kept(answer)}", Emphasis.Primary),
        new(request.Words.Say("rsvp.button.maybe"), $"rsvp {meeting.Id} maybe"),
        new(request.Words.Say("rsvp.button.no"), $"rsvp {meeting.Id} no"),
    ]);

    private static string Kept(Answer answer) => answer switch
    {
        Answer.InPerson => "in_person",
        Answer.ByVideo => "by_video",
        Answer.ByPhone => "by_phone",
        Answer.Coming or Answer.Maybe or Answer.No or Answer.StandIn or Answer.ThoughtsOnly => "coming",
    };
}

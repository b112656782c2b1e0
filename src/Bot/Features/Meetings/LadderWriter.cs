using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Bot.Words;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.Replies;

namespace CatBot.Bot.Features.Meetings;

/// <summary>The words of the ladder: invitation, reminders and the link. Each carries every way in, as it stands when it is sent.</summary>
public sealed class LadderWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.MeetingInvitation, NudgeKind.MeetingReminder, NudgeKind.MeetingLink, NudgeKind.StandInInvitation];

    public Written? Write(Request request)
    {
        if (!request.Facts.Meetings.TryGetValue(request.Nudge.SubjectId, out var meeting) || request.Membership is not { } member) return null;
        var (words, rsvp) = (request.Words, request.Facts.Rsvps.GetValueOrDefault((meeting.Id, member.PersonId)));
        var thoughts = request.Facts.Thoughts[meeting.Id].Count();
        Part[] agenda = thoughts > 0 && request.Nudge.Kind is NudgeKind.MeetingReminder ? [new Text(words.Say("rsvp.ladder.thoughts", ("count", thoughts)))] : [];
        var message = new Message(
        [
            new Heading(meeting.Title), new Text(Opening(request, meeting, rsvp?.Answer)), RsvpCard.When(meeting, words),
            RsvpCard.Ways(meeting, rsvp?.Answer, words), .. agenda, RsvpCard.Status(rsvp, words), RsvpCard.Buttons(meeting, words), new Small(Why(request)),
        ], RsvpCard.SubjectOf(meeting.Id));
        return new(message, new(About.Meeting, meeting.Id.Value));
    }

    private static string Opening(Request request, Meeting meeting, Answer? answer) => (request.Nudge.Kind, answer) switch
    {
        (NudgeKind.StandInInvitation, _) => request.Words.Say("rsvp.ladder.stand_in", ("name", request.Fact("for"))),
        (NudgeKind.MeetingInvitation, _) => Rhythm(request, meeting),
        (NudgeKind.MeetingLink, Answer.InPerson) => request.Words.Say("rsvp.ladder.link_in_person"),
        (NudgeKind.MeetingLink, null or Answer.Maybe) => request.Words.Say("rsvp.ladder.link_open"),
        (NudgeKind.MeetingLink, _) => request.Words.Say("rsvp.ladder.link"),
        (_, null) => request.Words.Say("rsvp.ladder.unanswered"),
        (_, Answer.Maybe) => request.Words.Say("rsvp.ladder.maybe"),
        _ => request.Words.Say("rsvp.ladder.coming"),
    };

    private static string Rhythm(Request request, Meeting meeting) =>
        request.Facts.Series.GetValueOrDefault(meeting.SeriesId) is { Recurrence.Kind: not RecurrenceKind.Once }
            ? request.Words.Say("rsvp.ladder.invitation_series") : request.Words.Say("rsvp.ladder.invitation");

    private static string Why(Request request) => request.Nudge.Kind switch
    {
        NudgeKind.StandInInvitation => request.Words.Say("rsvp.why.stand_in"),
        NudgeKind.MeetingLink => request.Words.Say("rsvp.why.link"),
        _ => request.Words.Say("rsvp.why.invited"),
    };
}

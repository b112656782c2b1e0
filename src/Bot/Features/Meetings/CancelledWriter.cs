using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Says that a meeting is off. It asks nothing.</summary>
public sealed class CancelledWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.MeetingCancelled];

    public Written? Write(Request request)
    {
        if (!request.Facts.Meetings.TryGetValue(request.Nudge.SubjectId, out var meeting)) return null;
        var when = request.Words.Moment(meeting.StartsAt.InZone(request.Reader.Zone), request.Now.InZone(request.Reader.Zone).Date);
        return new(new(
        [
            new Heading(request.Words.Say("meeting.cancelled.title", ("title", meeting.Title))),
            new Text(request.Words.Say("meeting.cancelled.text", ("when", when))),
            new Small(request.Words.Say("meeting.why.cancelled")),
        ], RsvpCard.SubjectOf(meeting.Id)));
    }
}

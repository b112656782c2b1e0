using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.Replies;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Asks coordinators for the link or the place that a meeting still lacks, with the form to paste it.</summary>
public sealed class MissingLinkWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.MeetingMissingLink];

    public Written? Write(Request request)
    {
        if (!request.Facts.Meetings.TryGetValue(request.Nudge.SubjectId, out var meeting)) return null;
        var words = request.Words;
        var message = new Message(
        [
            new Heading(meeting.Title),
            new Text(words.Say("meeting.missing.ask")),
            RsvpCard.When(meeting, words),
            new Buttons([new(words.Say("meeting.button.add_link"), $"meeting link {meeting.Id}", Emphasis.Primary)], "link"),
            new Small(words.Say("meeting.why.missing")),
        ]);
        return new(message, new(About.Meeting, meeting.Id.Value));
    }
}

using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Tells whoever leads that somebody is on their way.</summary>
public sealed class LateWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.RunningLate];

    public Written? Write(Request request)
    {
        if (!request.Facts.Meetings.TryGetValue(request.Nudge.SubjectId, out var meeting)) return null;
        var words = request.Fact("words");
        return new(new(
        [
            new Text(request.Words.Say("rsvp.late.tell", ("name", request.Fact("name")), ("title", meeting.Title))),
            .. words.Length > 0 ? new Part[] { new Text(request.Words.Say("rsvp.late.words", ("words", words))) } : [],
            new Small(request.Words.Say("rsvp.why.late")),
        ]));
    }
}

using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Bot.Words;
using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Features.Reach;

/// <summary>Tells coordinators that somebody could not be reached, why, and what a human can do.</summary>
public sealed class CouldNotReachWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.CouldNotReach];

    public Written? Write(Request request)
    {
        var words = request.Words;
        return new(new Message(
        [
            new Text(words.Say("delivery.unreached", ("name", request.Fact("name")), ("why", words.SayReason(request.Fact("why"))))),
            new Text(words.Say("delivery.unreached_call")),
            new Buttons([new(words.Say("delivery.button.status"), "status")], "status"),
            new Small(words.Say("delivery.why_coordinator")),
        ]));
    }
}

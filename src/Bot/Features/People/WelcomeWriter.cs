using System.Collections.Immutable;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Features.People;

/// <summary>The first and only message to somebody who was added by others: may we write? Nothing more to who has answered that already.</summary>
public sealed class WelcomeWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.Welcome];

    public Written? Write(Request request) => request.Facts.Recipient(request.Nudge) is { ConsentedAt: null }
        ? new(Greeting.Welcome(request.Words, request.Facts.Coalitions[request.Nudge.CoalitionId].Name))
        : null;
}

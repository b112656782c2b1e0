using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.Replies;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>The one warm question, and the one after it.</summary>
public sealed class CheckInWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.CheckInAsk, NudgeKind.CheckInFollowUp];

    public Written? Write(Request request)
    {
        if (!request.Facts.CheckIns.TryGetValue(request.Nudge.SubjectId, out var checkIn) || request.Facts.Recipient(request.Nudge) is not { } person) return null;
        var (words, name, coalition) = (request.Words, person.Name, request.Facts.Coalitions[request.Nudge.CoalitionId].Name);
        var question = request.Nudge.Kind is NudgeKind.CheckInAsk
            ? words.Say("checkin.ask", ("name", name), ("coalition", coalition))
            : words.Say("checkin.follow_up", ("name", name), ("coalition", coalition));
        return new(CheckInCard.Message(checkIn, question, words, new Small(words.Say("checkin.why.ask"))), new(About.CheckIn, checkIn.Id.Value));
    }
}

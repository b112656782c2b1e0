using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Features;

/// <summary>Small notices: the nudge carries the entry of the words and its values.</summary>
public sealed class NoticeWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.Notice, NudgeKind.Relay];

    public Written? Write(Request request)
    {
        var facts = NudgeFacts.Read(request.Nudge.Facts);
        (string, object?)[] values = [.. facts.Where(fact => fact.Key != "key").Select(fact => (fact.Key, (object?)fact.Value))];
        return new(Message.Of(request.Words.Say(facts["key"], values)));
    }
}

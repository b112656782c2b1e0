using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Greets somebody on the first day after a leave or a secondment.</summary>
public sealed class WelcomeBackWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.WelcomeBack];

    public Written? Write(Request request) => request.Facts.Recipient(request.Nudge) is not { } person ? null : new(new(
    [
        new Text(request.Words.Say("checkin.welcome_back", ("name", person.Name))),
        new Buttons([new(request.Words.Say("checkin.button.longer"), "leave")]),
        new Small(request.Words.Say("checkin.why.welcome_back")),
    ]));
}

using CatBot.Bot.Delivery;
using CatBot.Bot.Features.CheckIns;
using CatBot.Bot.Features.Meetings;
using CatBot.Bot.Features.People;
using CatBot.Bot.Features.Reach;
using CatBot.Bot.Features.Tasks;

namespace CatBot.Bot.Features;

/// <summary>Whoever finds words for nudges; each kind has exactly one writer.</summary>
public static class WriterList
{
    public static IReadOnlyList<IWriter> All { get; } =
    [
        new LadderWriter(),
        new DayPostWriter(),
        new LateWriter(),
        new NoticeWriter(),
        new ChangedWriter(),
        new CancelledWriter(),
        new MissingLinkWriter(),
        new TaskAskWriter(),
        new TaskReturnWriter(),
        new TaskRelayWriter(),
        new TaskTakenWriter(),
        new WelcomeWriter(),
        new CouldNotReachWriter(),
        new CheckInWriter(),
        new HandOverWriter(),
        new WelcomeBackWriter(),
    ];
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Features.CheckIns;
using CatBot.Bot.Features.Help;
using CatBot.Bot.Features.Meetings;
using CatBot.Bot.Features.People;
using CatBot.Bot.Features.Reach;
using CatBot.Bot.Features.Safety;
using CatBot.Bot.Features.Tasks;

namespace CatBot.Bot.Features;

/// <summary>Every command, in the order in which help prints them.</summary>
public static class CommandList
{
    /// <summary>One a line; the folder says the noun, the class the verb.</summary>
    public static IReadOnlyList<ICommand> All { get; } =
    [
        new NewMeeting(),
        new ListMeetings(),
        new ShowMeeting(),
        new AnswerMeeting(),
        new ShowAnswers(),
        new RunLate(),
        new EditMeeting(),
        new MoveMeeting(),
        new CancelMeeting(),
        new SkipMeeting(),
        new EndMeetings(),
        new LinkMeeting(),
        new ShareCalendar(),
        new AssignTask(),
        new ListTasks(),
        new UndoTasks(),
        new AcceptTask(),
        new DeclineTask(),
        new FinishTask(),
        new SnoozeTask(),
        new AskAboutTask(),
        new AnswerAboutTask(),
        new ShowTask(),
        new ExtendTask(),
        new FreeTask(),
        new GiveTask(),
        new DropTask(),
        new WearTaskHat(),
        new ShowMe(),
        new ShareChat(),
        new SetLanguage(),
        new ShowHats(),
        new AddHat(),
        new RemoveHat(),
        new SetSector(),
        new AskHowTheyAre(),
        new StayIn(),
        new HearLess(),
        new GoOnLeave(),
        new BeSeconded(),
        new AskForCall(),
        new SaySomething(),
        new PassOn(),
        new ShowCheckIn(),
        new TakeLeave(),
        new NameStandIn(),
        new ComeBack(),
        new MoveOn(),
        new SetStanding(),
        new SetConnector(),
        new ShowTimeline(),
        new LogContact(),
        new Pause(),
        new Resume(),
        new Stop(),
        new Less(),
        new OptOut(),
        new ExplainWhy(),
        new ShowStatus(),
        new ShowPreview(),
        new Hello(),
        new ShowHelp(),
    ];
}

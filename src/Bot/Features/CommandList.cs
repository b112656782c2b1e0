using CatBot.Bot.Conversation;
using CatBot.Bot.Features.Meetings;

namespace CatBot.Bot.Features;

/// <summary>Every command, in the order in which help prints them.</summary>
public static class CommandList
{
    /// <summary>One a line; the folder says the noun, the class the verb.</summary>
    public static IReadOnlyList<ICommand> All { get; } =
    [
        new AnswerMeeting(),
        new ShowAnswers(),
        new RunLate(),
    ];
}

using CatBot.Engagement.Meetings;

namespace CatBot.Engagement.Nudges;

/// <summary>Who gets a step, by the answer they have given when it goes out. Nobody who said no, named a stand-in or sent thoughts is in any.</summary>
[Flags]
public enum LadderAudience
{
    /// <summary>No person: the step is a post in the coalition's channel.</summary>
    None = 0,
    Unanswered = 1,
    Maybe = 2,
    Coming = 4,
    All = Unanswered | Maybe | Coming,
}

/// <summary>Which audience an answer puts a person in.</summary>
public static class LadderAudiences
{
    /// <param name="answer">The answer as it stands now; null when there is none.</param>
    public static bool Wants(this LadderAudience audience, Answer? answer) => (audience & (answer is { } given ? Of(given) : LadderAudience.Unanswered)) != LadderAudience.None;

    /// <summary>A yes, however the person comes.</summary>
    public static bool IsComing(this Answer answer) => Of(answer) is LadderAudience.Coming;

    private static LadderAudience Of(Answer answer) => answer switch
    {
        Answer.Maybe => LadderAudience.Maybe,
        Answer.Coming or Answer.InPerson or Answer.ByVideo or Answer.ByPhone => LadderAudience.Coming,
        Answer.No or Answer.StandIn or Answer.ThoughtsOnly => LadderAudience.None,
    };
}

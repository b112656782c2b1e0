using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Engagement.Nudges;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Safety;

/// <summary>"Why this?": what the last message was, why it came to this person, and how to get less.</summary>
public sealed class ExplainWhy : ICommand
{
    public Usage Usage { get; } = new("why", Who.Everybody, ["pourquoi"], ["/why", "/pourquoi"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var last = await db.Nudges.Where(nudge => nudge.PersonId == caller.Person.Id && nudge.SentAt != null).OrderByDescending(nudge => nudge.SentAt).FirstOrDefaultAsync();
        return last is null ? caller.Say("safety.why.nothing") : new(new Message(
        [
            new Text(Because(last.Kind, caller.Words)),
            new Text(caller.Words.Say("safety.why.limits", ("count", MessageBudget.Limit(caller.Coalition.WeeklyMessages, caller.Membership.LessOften)))),
            SafetyButtons.Less(caller.Words),
        ]));
    }

    private static string Because(NudgeKind kind, Phrases words) => kind switch
    {
        NudgeKind.MeetingInvitation or NudgeKind.MeetingReminder or NudgeKind.MeetingLink or NudgeKind.MeetingDayPost => words.Say("safety.why.meeting"),
        NudgeKind.MeetingChanged or NudgeKind.MeetingCancelled => words.Say("safety.why.change"),
        NudgeKind.StandInInvitation => words.Say("safety.why.stand_in"),
        NudgeKind.MeetingMissingLink or NudgeKind.CouldNotReach or NudgeKind.RunningLate => words.Say("safety.why.coordinator"),
        NudgeKind.TaskAssigned or NudgeKind.TaskOffer or NudgeKind.TaskReminder or NudgeKind.TaskOverdue or NudgeKind.TaskTaken => words.Say("safety.why.task"),
        NudgeKind.TaskReturned or NudgeKind.TaskRelay => words.Say("safety.why.assigner"),
        NudgeKind.CheckInAsk or NudgeKind.CheckInFollowUp => words.Say("safety.why.check_in"),
        NudgeKind.HandOver or NudgeKind.HandOverReminder => words.Say("safety.why.connector"),
        NudgeKind.WelcomeBack or NudgeKind.Welcome => words.Say("safety.why.welcome"),
        NudgeKind.Relay or NudgeKind.Notice => words.Say("safety.why.person"),
    };
}

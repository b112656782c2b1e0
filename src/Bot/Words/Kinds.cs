using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Words;

/// <summary>Names what a nudge is, in a few words, for lists of what is planned and of what was sent.</summary>
public static class Kinds
{
    public static string Say(this Phrases phrases, NudgeKind kind) => phrases.Say(KeyOf(kind));

    private static string KeyOf(NudgeKind kind) => kind switch
    {
        NudgeKind.MeetingInvitation => "delivery.kind_meeting_invitation",
        NudgeKind.MeetingReminder => "delivery.kind_meeting_reminder",
        NudgeKind.MeetingLink => "delivery.kind_meeting_link",
        NudgeKind.MeetingDayPost => "delivery.kind_meeting_day_post",
        NudgeKind.MeetingChanged => "delivery.kind_meeting_changed",
        NudgeKind.MeetingCancelled => "delivery.kind_meeting_cancelled",
        NudgeKind.MeetingMissingLink => "delivery.kind_meeting_missing_link",
        NudgeKind.RunningLate => "delivery.kind_running_late",
        NudgeKind.StandInInvitation => "delivery.kind_stand_in_invitation",
        NudgeKind.TaskAssigned => "delivery.kind_task_assigned",
        NudgeKind.TaskOffer => "delivery.kind_task_offer",
        NudgeKind.TaskReminder => "delivery.kind_task_reminder",
        NudgeKind.TaskOverdue => "delivery.kind_task_overdue",
        NudgeKind.TaskReturned => "delivery.kind_task_returned",
        NudgeKind.TaskRelay => "delivery.kind_task_relay",
        NudgeKind.TaskTaken => "delivery.kind_task_taken",
        NudgeKind.CheckInAsk => "delivery.kind_check_in_ask",
        NudgeKind.CheckInFollowUp => "delivery.kind_check_in_follow_up",
        NudgeKind.HandOver => "delivery.kind_hand_over",
        NudgeKind.HandOverReminder => "delivery.kind_hand_over_reminder",
        NudgeKind.WelcomeBack => "delivery.kind_welcome_back",
        NudgeKind.Welcome => "delivery.kind_welcome",
        NudgeKind.CouldNotReach => "delivery.kind_could_not_reach",
        NudgeKind.Relay => "delivery.kind_relay",
        NudgeKind.Notice => "delivery.kind_notice",
    };
}

using CatBot.Bot.Delivery;
using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Words;

/// <summary>Says why a nudge waits, was dropped or did not arrive, so that it can stand after "because".</summary>
public static class Reasons
{
    /// <param name="phrases">Whose words.</param>
    /// <param name="reason">As the nudge keeps it: a member of <see cref="WaitReason"/> or <see cref="DropReason"/>, or a channel's own.</param>
    public static string SayReason(this Phrases phrases, string reason) =>
        Enum.TryParse<WaitReason>(reason, out var wait) ? phrases.Say(KeyOf(wait))
        : Enum.TryParse<DropReason>(reason, out var drop) ? phrases.Say(KeyOf(drop))
        : phrases.Say(KeyOf(reason));

    private static string KeyOf(WaitReason why) => why switch
    {
        WaitReason.ItIsNotDue => "delivery.reason_it_is_not_due",
        WaitReason.ThePersonAskedForLater => "delivery.reason_the_person_asked_for_later",
        WaitReason.TheHoursAreQuiet => "delivery.reason_the_hours_are_quiet",
        WaitReason.TheWeekIsFull => "delivery.reason_the_week_is_full",
    };

    private static string KeyOf(DropReason why) => why switch
    {
        DropReason.ItExpired => "delivery.reason_it_expired",
        DropReason.ItWouldComeTooLate => "delivery.reason_it_would_come_too_late",
        DropReason.ThePersonMovedOn => "delivery.reason_the_person_moved_on",
        DropReason.ThePersonHasNotAgreedYet => "delivery.reason_the_person_has_not_agreed_yet",
        DropReason.ThePersonPaused => "delivery.reason_the_person_paused",
        DropReason.TheCoalitionPaused => "delivery.reason_the_coalition_paused",
        DropReason.ThePersonIsAway => "delivery.reason_the_person_is_away",
        DropReason.ThePersonOptedOut => "delivery.reason_the_person_opted_out",
        DropReason.TheSubjectIsGone => "delivery.reason_the_subject_is_gone",
        DropReason.TheMeetingWasCancelled => "delivery.reason_the_meeting_was_cancelled",
        DropReason.TheMeetingWasMoved => "delivery.reason_the_meeting_was_moved",
        DropReason.TheMeetingIsOnAgain => "delivery.reason_the_meeting_is_on_again",
        DropReason.TheMeetingCanBeFound => "delivery.reason_the_meeting_can_be_found",
        DropReason.ThePersonSaidNo => "delivery.reason_the_person_said_no",
        DropReason.ThePersonSendsAStandIn => "delivery.reason_the_person_sends_a_stand_in",
        DropReason.ThePersonAnswered => "delivery.reason_the_person_answered",
        DropReason.ThePersonIsNoLongerMeant => "delivery.reason_the_person_is_no_longer_meant",
        DropReason.TheTaskIsClosed => "delivery.reason_the_task_is_closed",
        DropReason.TheTaskIsWithSomebodyElse => "delivery.reason_the_task_is_with_somebody_else",
        DropReason.TheTaskIsFreeAgain => "delivery.reason_the_task_is_free_again",
        DropReason.TheTaskHasMoreTime => "delivery.reason_the_task_has_more_time",
        DropReason.ThePersonWasHeardFrom => "delivery.reason_the_person_was_heard_from",
        DropReason.AHumanHasTalked => "delivery.reason_a_human_has_talked",
    };

    private static string KeyOf(string why) => why switch
    {
        Outcomes.NoAccount => "delivery.reason_no_account",
        Outcomes.NoHome => "delivery.reason_no_home",
        Outcomes.CutOff => "delivery.reason_cut_off",
        _ => "delivery.reason_our_fault",
    };
}

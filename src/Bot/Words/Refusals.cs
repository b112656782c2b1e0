using CatBot.Engagement;

namespace CatBot.Bot.Words;

/// <summary>Says why a wish cannot be met, and what to do instead. A new refusal does not compile until it has its line here.</summary>
public static class Refusals
{
    public static string Say(this Phrases phrases, Refusal why) => phrases.Say(KeyOf(why));

    private static string KeyOf(Refusal why) => why switch
    {
        Refusal.OnlyACoordinatorMayDoThis => "refusal.only_a_coordinator_may_do_this",
        Refusal.OnlyTheAssigneeMayDoThis => "refusal.only_the_assignee_may_do_this",
        Refusal.PeopleMustConsentFirst => "refusal.people_must_consent_first",
        Refusal.NobodyHasThatName => "refusal.nobody_has_that_name",
        Refusal.SeveralPeopleHaveThatName => "refusal.several_people_have_that_name",
        Refusal.NobodyIsInvited => "refusal.nobody_is_invited",
        Refusal.TheTitleIsMissing => "refusal.the_title_is_missing",
        Refusal.TheTextIsTooLong => "refusal.the_text_is_too_long",
        Refusal.TheDateDoesNotExist => "refusal.the_date_does_not_exist",
        Refusal.TheDateIsMissing => "refusal.the_date_is_missing",
        Refusal.TheTimeIsMissing => "refusal.the_time_is_missing",
        Refusal.TheMomentIsPast => "refusal.the_moment_is_past",
        Refusal.TheEndIsBeforeTheStart => "refusal.the_end_is_before_the_start",
        Refusal.TheMeetingIsTooLong => "refusal.the_meeting_is_too_long",
        Refusal.TheZoneDoesNotExist => "refusal.the_zone_does_not_exist",
        Refusal.TheLinkIsNotALink => "refusal.the_link_is_not_a_link",
        Refusal.TheRhythmIsUnclear => "refusal.the_rhythm_is_unclear",
        Refusal.TheSeriesHasNoMeetings => "refusal.the_series_has_no_meetings",
        Refusal.TheSeriesMeetsThatDayAlready => "refusal.the_series_meets_that_day_already",
        Refusal.TheMeetingIsUnknown => "refusal.the_meeting_is_unknown",
        Refusal.TheMeetingIsOver => "refusal.the_meeting_is_over",
        Refusal.TheMeetingWasCancelled => "refusal.the_meeting_was_cancelled",
        Refusal.TheAnswerIsUnknown => "refusal.the_answer_is_unknown",
        Refusal.TheStandInIsTheSamePerson => "refusal.the_stand_in_is_the_same_person",
        Refusal.TheTaskIsUnknown => "refusal.the_task_is_unknown",
        Refusal.TheTaskIsEmpty => "refusal.the_task_is_empty",
        Refusal.TheTaskIsTaken => "refusal.the_task_is_taken",
        Refusal.TheTaskIsClosed => "refusal.the_task_is_closed",
        Refusal.TheTaskIsNotYours => "refusal.the_task_is_not_yours",
        Refusal.TheTaskWasTakenBack => "refusal.the_task_was_taken_back",
        Refusal.TheTaskWentBack => "refusal.the_task_went_back",
        Refusal.TheMinutesAreNotReasonable => "refusal.the_minutes_are_not_reasonable",
        Refusal.TooLateToUndo => "refusal.too_late_to_undo",
        Refusal.NothingToUndo => "refusal.nothing_to_undo",
        Refusal.TheCheckInIsUnknown => "refusal.the_check_in_is_unknown",
        Refusal.TheCheckInIsOver => "refusal.the_check_in_is_over",
        Refusal.TheReturnDateIsPast => "refusal.the_return_date_is_past",
        Refusal.TheHandOverIsUnknown => "refusal.the_hand_over_is_unknown",
        Refusal.TheHandOverIsClosed => "refusal.the_hand_over_is_closed",
        Refusal.ThePersonIsAway => "refusal.the_person_is_away",
        Refusal.ThePersonWasAskedAlready => "refusal.the_person_was_asked_already",
        Refusal.ThePersonWasAskedOftenEnough => "refusal.the_person_was_asked_often_enough",
        Refusal.TheHatIsUnknown => "refusal.the_hat_is_unknown",
        Refusal.TheLanguageIsUnknown => "refusal.the_language_is_unknown",
        Refusal.TheHoursAreUnclear => "refusal.the_hours_are_unclear",
        Refusal.TheLadderIsUnclear => "refusal.the_ladder_is_unclear",
        Refusal.TheLadderHasTooManySteps => "refusal.the_ladder_has_too_many_steps",
        Refusal.TheLadderSaysAStepTwice => "refusal.the_ladder_says_a_step_twice",
        Refusal.ALadderStepIsTooEarly => "refusal.a_ladder_step_is_too_early",
        Refusal.ALadderStepIsNotBeforeTheStart => "refusal.a_ladder_step_is_not_before_the_start",
        Refusal.TheFormIsOutOfDate => "refusal.the_form_is_out_of_date",
        Refusal.ThePersonHasMovedOn => "refusal.the_person_has_moved_on",
        Refusal.ThePersonIsAlreadyHere => "refusal.the_person_is_already_here",
        Refusal.TheLastCoordinatorMustStay => "refusal.the_last_coordinator_must_stay",
    };
}

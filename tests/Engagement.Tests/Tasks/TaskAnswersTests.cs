using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using NodaTime;

namespace CatBot.Engagement.Tests.Tasks;

public sealed class TaskAnswersTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 11, 16, 18, 0);
    private static readonly Membership _maria = Member(Role.Coordinator);
    private static readonly Membership _sam = Member(Role.Member);
    private static readonly Membership _joe = Member(Role.Partner);

    [Fact]
    public void The_first_of_several_has_it()
    {
        var given = AnyOf(_sam, _joe);
        Accept(given, _sam).Value.ShouldBe(TaskEffect.Claimed);
        Accept(given, _joe).Why.ShouldBe(Refusal.TheTaskIsTaken);
        Accept(given, _sam).Value.ShouldBe(TaskEffect.AsBefore);
        (given.Task.AssigneeId, given.Task.Round).ShouldBe((_sam.PersonId, 1));
    }

    [Fact]
    public void What_is_in_the_pool_anybody_takes_and_nobody_takes_what_others_were_asked_for()
    {
        Accept(Give(), _joe).Value.ShouldBe(TaskEffect.Claimed);
        Accept(Give(_sam), _joe).Why.ShouldBe(Refusal.TheTaskIsTaken);
        Accept(AnyOf(_sam, _maria), _joe).Why.ShouldBe(Refusal.TheTaskIsNotYours);
    }

    [Fact]
    public void A_no_of_one_leaves_the_others_asked_and_the_last_no_brings_it_back()
    {
        var given = AnyOf(_sam, _joe);
        given.Task.Decline(_sam.PersonId, given.Offers).Value.ShouldBe(TaskEffect.Declined);
        given.Task.Decline(_sam.PersonId, given.Offers).Value.ShouldBe(TaskEffect.AsBefore);
        given.Task.Decline(_joe.PersonId, given.Offers).Value.ShouldBe(TaskEffect.CameBack);
        (given.Task.State, given.Task.AssigneeId).ShouldBe((TaskState.HandedBack, null));
    }

    [Fact]
    public void Handing_back_starts_a_new_round_and_whoever_did_may_think_again()
    {
        var given = Give(_sam);
        Accept(given, _sam).Value.ShouldBe(TaskEffect.Accepted);
        given.Task.Decline(_sam.PersonId, given.Offers).Value.ShouldBe(TaskEffect.CameBack);
        given.Task.Round.ShouldBe(1);
        Accept(given, _sam).Value.ShouldBe(TaskEffect.Claimed);
    }

    [Fact]
    public void Done_is_done_also_late_and_a_coordinator_may_note_it()
    {
        var given = Give(_sam);
        given.Task.State = TaskState.Lapsed;
        Accept(given, _sam).Why.ShouldBe(Refusal.TheTaskWentBack);
        given.Task.Finish(_joe.PersonId, given.Offers, tends: false, _now).Why.ShouldBe(Refusal.TheTaskIsNotYours);
        given.Task.Finish(_maria.PersonId, given.Offers, tends: true, _now).Value.ShouldBe(TaskEffect.Done);
        given.Task.Finish(_sam.PersonId, given.Offers, tends: false, _now).Value.ShouldBe(TaskEffect.AsBefore);
        (given.Task.State, given.Task.AssigneeId, given.Task.ClosedAt).ShouldBe((TaskState.Done, _sam.PersonId, _now));
    }

    [Fact]
    public void Only_the_holder_snoozes_and_only_ahead()
    {
        var given = Give(_sam);
        given.Task.Snooze(_joe.PersonId, _now + Duration.FromHours(1), _now).Why.ShouldBe(Refusal.TheTaskIsNotYours);
        given.Task.Snooze(_sam.PersonId, _now, _now).Why.ShouldBe(Refusal.TheMomentIsPast);
        given.Task.Snooze(_sam.PersonId, _now + Duration.FromHours(1), _now).Value.ShouldBe(TaskEffect.Snoozed);
        given.Task.Round.ShouldBe(1);
    }

    [Fact]
    public void More_time_gives_a_returned_task_back_to_whoever_had_it()
    {
        var task = Give(_sam).Task;
        task.State = TaskState.Lapsed;
        task.Extend(_now, _now).Why.ShouldBe(Refusal.TheMomentIsPast);
        task.Extend(_now + Duration.FromDays(2), _now).Accepted.ShouldBeTrue();
        (task.State, task.AssigneeId, task.Round).ShouldBe((TaskState.Accepted, _sam.PersonId, 1));
    }

    [Fact]
    public void A_task_that_moves_on_does_not_take_a_day_along_that_has_gone_by()
    {
        var task = Give(_sam).Task;
        task.DueAt = _now - Duration.FromDays(3);
        task.Free(_now).Accepted.ShouldBeTrue();
        (task.State, task.AssigneeId, task.DueAt).ShouldBe((TaskState.Pool, null, null));
        task.GiveTo(_joe.PersonId, theirOwnWish: false, _now).Accepted.ShouldBeTrue();
        (task.State, task.AssigneeId, task.Round).ShouldBe((TaskState.Offered, _joe.PersonId, 2));
    }

    [Fact]
    public void What_is_closed_stays_closed()
    {
        var given = Give(_sam);
        given.Task.TakeBack(_now).Accepted.ShouldBeTrue();
        Refusal?[] whys =
        [
            Accept(given, _sam).Why, given.Task.Decline(_sam.PersonId, given.Offers).Why,
            given.Task.Finish(_sam.PersonId, given.Offers, tends: true, _now).Why, given.Task.Snooze(_sam.PersonId, _now + Duration.FromDays(1), _now).Why,
        ];
        whys.ShouldAllBe(why => why == Refusal.TheTaskWasTakenBack);
        Refusal?[] tending = [given.Task.Free(_now).Why, given.Task.TakeBack(_now).Why, given.Task.Extend(_now + Duration.FromDays(1), _now).Why];
        tending.ShouldAllBe(why => why == Refusal.TheTaskIsClosed);
    }

    [Fact]
    public void Who_gives_a_task_to_others_coordinates_or_leads()
    {
        Asked[] sam = [new(_sam.PersonId, Standing.Active, Agreed: true)];
        TaskGiving.WhyNot(_joe, leads: false, sam).ShouldBe(Refusal.OnlyACoordinatorMayDoThis);
        TaskGiving.WhyNot(_joe, leads: true, sam).ShouldBeNull();
        TaskGiving.WhyNot(_sam, leads: false, sam).ShouldBeNull();
        TaskGiving.WhyNot(_maria, leads: false, [sam[0] with { Agreed = false }]).ShouldBe(Refusal.PeopleMustConsentFirst);
        TaskGiving.WhyNot(_maria, leads: false, [sam[0] with { Standing = Standing.MovedOn }]).ShouldBe(Refusal.ThePersonHasMovedOn);
    }

    [Theory]
    [InlineData(" \u202e ", 5, Refusal.TheTaskIsEmpty)]
    [InlineData("chairs", 0, Refusal.TheMinutesAreNotReasonable)]
    [InlineData("chairs", 481, Refusal.TheMinutesAreNotReasonable)]
    public void Terms_make_sense(string title, int minutes, Refusal why) => TaskTerms.Of(title, minutes, null, _now).Why.ShouldBe(why);

    private static Decision<TaskEffect> Accept(GivenTask given, Membership who) => given.Task.Accept(who.PersonId, given.Offers, _now);

    private static GivenTask Give(params Membership[] to) => Make(anyOf: false, to);

    private static GivenTask AnyOf(params Membership[] to) => Make(anyOf: true, to);

    private static GivenTask Make(bool anyOf, Membership[] to) =>
        TaskGiving.Make(TaskTerms.Of("chairs", 15, null, _now).Value!, _maria, [.. to.Select(one => new Asked(one.PersonId, Standing.Active, Agreed: true))], anyOf, _now)[0];

    private static Membership Member(Role role) => new()
    {
        Id = Id<Membership>.At(_now), CoalitionId = new(Guid.Empty), PersonId = Id<Person>.At(_now), Role = role,
    };
}

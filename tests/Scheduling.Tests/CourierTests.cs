using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Scheduling.Tests;

public sealed class CourierTests
{
    private static readonly LocalDateTime _meeting = new(2026, 12, 1, 18, 30);

    [Fact]
    public async Task Each_person_gets_the_steps_that_fit_their_answer_at_the_right_minute()
    {
        await using var office = await PostOffice.OpenAsync();
        var (silent, maybe, coming, no) = (await office.Add("Silent"), await office.Add("Maybe"), await office.Add("Coming"), await office.Add("No"));
        var meeting = await office.Meet(_meeting);
        await office.Turner.SettleAsync();
        foreach (var (who, answer) in new[] { (maybe, Answer.Maybe), (coming, Answer.ByPhone), (no, Answer.No) })
            await office.Change(async db => await db.AddAsync(new Rsvp { MeetingId = meeting.Id, PersonId = who.PersonId, Answer = answer, AnsweredById = who.PersonId }));
        await office.Turner.TurnAsync(meeting.EndsAt);

        office.Got("Silent").ShouldBe(["invitation Mon 16 Nov 10:00", "7d Tue 24 Nov 18:30", "link Tue 1 Dec 18:15"]);
        office.Got("Maybe").ShouldBe(["invitation Mon 16 Nov 10:00", "2d Sun 29 Nov 18:30", "link Tue 1 Dec 18:15"]);
        office.Got("Coming").ShouldBe(["invitation Mon 16 Nov 10:00", "1d Mon 30 Nov 18:30", "link Tue 1 Dec 18:15"]);
        office.Got("No").ShouldBe(["invitation Mon 16 Nov 10:00"]);
        office.Got(null).ShouldBe(["day Tue 1 Dec 09:00"]);
    }

    [Fact]
    public async Task A_pause_stops_even_the_link()
    {
        await using var office = await PostOffice.OpenAsync();
        var member = await office.Add("Sam");
        var meeting = await office.Meet(_meeting);
        await office.Turner.SettleAsync();
        await office.Change(async db => (await db.Memberships.FindAsync(member.Id))!.PausedUntil = Instant.MaxValue);
        await office.Turner.TurnAsync(meeting.EndsAt);

        office.Got("Sam").ShouldBe(["invitation Mon 16 Nov 10:00"]);
    }

    [Fact]
    public async Task What_falls_into_the_night_waits_for_the_morning_and_comes_as_one()
    {
        await using var office = await PostOffice.OpenAsync();
        var sam = await office.Add("Sam", Role.Coordinator);
        var night = Instant.FromUtc(2026, 11, 17, 6, 0);
        await office.Plan(Note(sam, "one", night), Note(sam, "two", night + Duration.FromHours(5)));
        await office.Turner.TurnAsync(night + Duration.FromDays(1));

        office.Got("Sam").ShouldBe(["one+two Tue 17 Nov 08:00"]);
    }

    [Fact]
    public async Task Notices_due_within_half_an_hour_become_one_message_and_none_goes_early()
    {
        await using var office = await PostOffice.OpenAsync();
        var sam = await office.Add("Sam", Role.Coordinator);
        var noon = Instant.FromUtc(2026, 11, 17, 19, 0);
        await office.Plan(Note(sam, "one", noon), Note(sam, "two", noon + Duration.FromMinutes(20)), Note(sam, "three", noon + Duration.FromMinutes(50)));
        await office.Turner.TurnAsync(noon + Duration.FromHours(2));

        office.Got("Sam").ShouldBe(["one+two Tue 17 Nov 12:20", "three Tue 17 Nov 12:50"]);
    }

    [Fact]
    public async Task Nobody_gets_more_than_five_unasked_messages_in_a_week()
    {
        await using var office = await PostOffice.OpenAsync();
        var sam = await office.Add("Sam", Role.Coordinator);
        var noon = Instant.FromUtc(2026, 11, 17, 19, 0);
        await office.Plan([.. Enumerable.Range(0, 8).Select(hour => Note(sam, $"{hour}", noon + Duration.FromHours(hour / 2 * 24) + Duration.FromMinutes(hour % 2 * 45)))]);
        await office.Turner.TurnAsync(noon + Duration.FromDays(20));

        office.Arrivals.Sum(arrival => arrival.Nudges.Count).ShouldBe(8);
        office.Arrivals.Select(arrival => office.Arrivals.Count(other => other.At >= arrival.At && other.At < arrival.At + Duration.FromDays(7))).Max().ShouldBe(5);
    }

    [Fact]
    public async Task A_laptop_asleep_for_a_month_wakes_without_stale_messages()
    {
        await using var office = await PostOffice.OpenAsync();
        await office.Add("Sam");
        var meeting = await office.Meet(_meeting);
        await office.Turner.SettleAsync();
        office.Clock.Set(meeting.EndsAt + Duration.FromDays(20));
        await office.Turner.SettleAsync();

        office.Got("Sam").ShouldBe(["invitation Mon 16 Nov 10:00"]);
        office.Got(null).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cut_off_sending_is_settled_after_its_lease_and_not_sent_again()
    {
        await using var office = await PostOffice.OpenAsync();
        var sam = await office.Add("Sam", Role.Coordinator);
        await office.Plan(Note(sam, "one", PostOffice.Monday));
        office.Answer = _ => null;
        await office.Turner.SettleAsync();
        office.Answer = null;
        await office.Turner.TurnAsync(PostOffice.Monday + Duration.FromMinutes(5));

        office.Arrivals.ShouldBeEmpty();
        await using var db = office.Db();
        db.Nudges.Single().State.ShouldBe(NudgeState.Sent);
        db.Nudges.Single().MessageRef.ShouldBe("found");
    }

    private static Nudge Note(Membership to, string step, Instant due) =>
        Nudge.To(to, NudgeKind.CouldNotReach, Guid.Empty, step, due, due + Duration.FromDays(30));
}

using CatBot.Engagement.Nudges;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Engagement.Tests.Nudges;

public sealed class MessageBudgetTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 12, 1, 17, 0);

    [Fact]
    public void Whoever_got_four_this_week_may_get_one_more() =>
        MessageBudget.NextAllowed(DaysAgo(1, 2, 3, 4), _now, 5).ShouldBe(_now);

    [Fact]
    public void The_sixth_waits_until_the_first_is_a_week_old() =>
        MessageBudget.NextAllowed(DaysAgo(6, 1, 2, 3, 4), _now, 5).ShouldBe(_now + Duration.FromDays(1));

    [Fact]
    public void What_is_a_week_old_no_longer_counts() =>
        MessageBudget.NextAllowed(DaysAgo(7, 8, 9, 10, 1), _now, 2).ShouldBe(_now);

    [Theory]
    [InlineData(5, false, 5)]
    [InlineData(5, true, 2)]
    [InlineData(2, true, 1)]
    [InlineData(1, true, 1)]
    public void Less_often_is_half_but_never_nothing(int weekly, bool lessOften, int limit) =>
        MessageBudget.Limit(weekly, lessOften).ShouldBe(limit);

    [Fact]
    public void A_limit_of_nothing_is_a_pause_and_a_bug_here() =>
        Should.Throw<ArgumentOutOfRangeException>(() => MessageBudget.NextAllowed([], _now, 0));

    [Fact]
    public void The_urgent_go_first_and_then_those_that_were_here_first() =>
        MessageBudget.UrgentFirst([NudgeKind.TaskOffer, NudgeKind.MeetingReminder, NudgeKind.TaskReminder, NudgeKind.MeetingCancelled], kind => kind, 3)
            .ShouldBe([NudgeKind.MeetingCancelled, NudgeKind.MeetingReminder, NudgeKind.TaskReminder]);

    [Fact]
    public void No_seven_days_on_end_ever_have_more_than_the_limit() =>
        (from limit in Gen.Choose(1, 6)
         from gaps in Gen.Choose(0, 60).ListOf(40)
         select (limit, gaps))
        .Holds(it =>
        {
            var (sent, now) = (new List<Instant>(), _now);
            foreach (var hours in it.gaps)
            {
                now = MessageBudget.NextAllowed(sent, now + Duration.FromHours(hours), it.limit);
                sent.Add(now);
            }

            return sent.Skip(it.limit).Zip(sent).All(pair => pair.First - pair.Second >= Duration.FromDays(7));
        });

    private static IEnumerable<Instant> DaysAgo(params int[] days) => days.Select(day => _now - Duration.FromDays(day));
}

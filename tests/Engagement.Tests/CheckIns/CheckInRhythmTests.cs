using System.Collections.Immutable;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.People;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Engagement.Tests.CheckIns;

public sealed class CheckInRhythmTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 12, 1, 17, 0);
    private static readonly CheckInHistory _quiet = new(Standing.Active, Quiet: true, null, null, null, []);

    [Fact]
    public void Whoever_is_quiet_is_asked_once() => CheckInRhythm.Next(_quiet, _now).ShouldBe(CheckInStep.Ask);

    [Fact]
    public void Whoever_gave_a_sign_is_not_asked() =>
        CheckInRhythm.Next(_quiet with { Quiet = false, AskedAt = DaysAgo(20) }, _now).ShouldBe(CheckInStep.Nothing);

    [Theory]
    [InlineData(13, CheckInStep.Nothing)]
    [InlineData(14, CheckInStep.FollowUp)]
    public void One_follow_up_comes_after_two_weeks(int daysAgo, CheckInStep step) =>
        CheckInRhythm.Next(_quiet with { AskedAt = DaysAgo(daysAgo) }, _now).ShouldBe(step);

    [Theory]
    [InlineData(13, CheckInStep.Nothing)]
    [InlineData(14, CheckInStep.HandOver)]
    public void Two_weeks_after_the_follow_up_a_human_takes_over(int daysAgo, CheckInStep step) =>
        CheckInRhythm.Next(_quiet with { AskedAt = DaysAgo(30), FollowedUpAt = DaysAgo(daysAgo) }, _now).ShouldBe(step);

    [Fact]
    public void After_a_human_took_over_the_bot_is_silent() =>
        CheckInRhythm.Next(_quiet with { AskedAt = DaysAgo(60), FollowedUpAt = DaysAgo(40), HandedOverAt = DaysAgo(20) }, _now).ShouldBe(CheckInStep.Nothing);

    [Fact]
    public void The_fifth_time_in_a_year_a_human_takes_over_at_once()
    {
        CheckInRhythm.Next(_quiet with { Asks = [DaysAgo(60), DaysAgo(150), DaysAgo(240), DaysAgo(364)] }, _now).ShouldBe(CheckInStep.HandOver);
        CheckInRhythm.Next(_quiet with { Asks = [DaysAgo(60), DaysAgo(150), DaysAgo(240), DaysAgo(365)] }, _now).ShouldBe(CheckInStep.Ask);
    }

    [Fact]
    public void A_coordinator_may_have_somebody_asked_who_is_not_quiet() =>
        CheckInRhythm.AskNow(_quiet with { Quiet = false }, _now).Value.ShouldBe(CheckInStep.Ask);

    [Fact]
    public void A_coordinator_is_told_why_somebody_is_not_asked()
    {
        CheckInRhythm.AskNow(_quiet with { Standing = Standing.MovedOn }, _now).Why.ShouldBe(Refusal.ThePersonHasMovedOn);
        CheckInRhythm.AskNow(_quiet with { Standing = Standing.Paused }, _now).Why.ShouldBe(Refusal.ThePersonIsAway);
        CheckInRhythm.AskNow(_quiet with { AskedAt = DaysAgo(1) }, _now).Why.ShouldBe(Refusal.ThePersonWasAskedAlready);
        CheckInRhythm.AskNow(_quiet with { Asks = [DaysAgo(1), DaysAgo(2), DaysAgo(3), DaysAgo(4)] }, _now).Why.ShouldBe(Refusal.ThePersonWasAskedOftenEnough);
    }

    [Theory]
    [InlineData(9, 59, 24)]
    [InlineData(10, 0, 24)]
    [InlineData(10, 1, 25)]
    public void Kind_words_come_at_the_next_ten_o_clock(int hour, int minute, int day)
    {
        var zone = DateTimeZoneProviders.Tzdb["America/Toronto"];
        var now = new LocalDateTime(2026, 11, 24, hour, minute).InZoneStrictly(zone).ToInstant();
        CheckInRhythm.At(now, zone).InZone(zone).LocalDateTime.ShouldBe(new LocalDateTime(2026, 11, day, 10, 0));
    }

    [Theory]
    [InlineData(Standing.Paused)]
    [InlineData(Standing.OnLeave)]
    [InlineData(Standing.Seconded)]
    [InlineData(Standing.MovedOn)]
    public void Nobody_who_is_away_is_asked_or_handed_over(Standing standing) =>
        CheckInRhythm.Next(_quiet with { Standing = standing, AskedAt = DaysAgo(99) }, _now).ShouldBe(CheckInStep.Nothing);

    [Fact]
    public void Years_of_on_and_off_silence_never_bring_a_fifth_ask_or_a_second_follow_up() =>
        Gen.Choose(46, 120).ListOf(30).Holds(spells =>
        {
            var (asks, day) = (ImmutableArray<Instant>.Empty, _now);
            foreach (var days in spells)
            {
                var steps = Live(_quiet with { Asks = asks }, day, days);
                if (steps.Count(step => step is CheckInStep.Ask) > 1 || steps.Count(step => step is CheckInStep.FollowUp) > 1 || steps.Count(step => step is CheckInStep.HandOver) > 1)
                    return false;
                asks = steps[0] is CheckInStep.Ask ? asks.Add(day) : asks;
                day += Duration.FromDays(days);
            }

            return asks.Skip(4).Zip(asks).All(pair => pair.First - pair.Second >= Duration.FromDays(365));
        });

    /// <summary>One quiet spell, day by day.</summary>
    private static List<CheckInStep> Live(CheckInHistory history, Instant from, int days)
    {
        var steps = new List<CheckInStep>();
        foreach (var now in Enumerable.Range(0, days).Select(day => from + Duration.FromDays(day)))
        {
            var step = CheckInRhythm.Next(history, now);
            steps.Add(step);
            history = step switch
            {
                CheckInStep.Nothing => history,
                CheckInStep.Ask => history with { AskedAt = now, Asks = history.Asks.Add(now) },
                CheckInStep.FollowUp => history with { FollowedUpAt = now },
                CheckInStep.HandOver => history with { HandedOverAt = now },
            };
        }

        return steps;
    }

    private static Instant DaysAgo(int days) => _now - Duration.FromDays(days);
}

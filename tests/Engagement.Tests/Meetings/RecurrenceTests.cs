using System.Collections.Immutable;
using CatBot.Engagement.Meetings;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace CatBot.Engagement.Tests.Meetings;

public sealed class RecurrenceTests
{
    private static readonly LocalDate _tuesday = new(2026, 11, 10);

    [Fact]
    public void Once_is_the_day_it_starts() => Recurrence.Once.Dates(_tuesday).ShouldBe([_tuesday]);

    [Fact]
    public void Every_second_week_counts_from_the_monday_of_the_first_week() =>
        First(4, Recurrence.Weekly(2, Thursday, Monday), _tuesday)
            .ShouldBe([new(2026, 11, 12), new(2026, 11, 23), new(2026, 11, 26), new(2026, 12, 7)]);

    [Fact]
    public void The_second_tuesday_of_each_month() =>
        First(3, Recurrence.Monthly(2, Tuesday), _tuesday).ShouldBe([new(2026, 11, 10), new(2026, 12, 8), new(2027, 1, 12)]);

    [Fact]
    public void The_last_friday_of_each_month() =>
        First(3, Recurrence.Monthly(-1, Friday), _tuesday).ShouldBe([new(2026, 11, 27), new(2026, 12, 25), new(2027, 1, 29)]);

    [Fact]
    public void A_month_without_a_fifth_tuesday_is_passed_over() =>
        First(3, Recurrence.Monthly(5, Tuesday), _tuesday).ShouldBe([new(2026, 12, 29), new(2027, 3, 30), new(2027, 6, 29)]);

    [Fact]
    public void A_day_of_this_month_that_is_already_over_is_not_met_on() =>
        First(1, Recurrence.Monthly(1, Tuesday), _tuesday).ShouldBe([new(2026, 12, 1)]);

    [Fact]
    public void A_start_that_the_rule_does_not_name_is_no_meeting() =>
        First(1, Recurrence.Weekly(1, Wednesday), _tuesday).ShouldBe([new(2026, 11, 11)]);

    [Fact]
    public void The_last_day_is_met_on() =>
        (Recurrence.Weekly(1, Tuesday) with { Until = new(2026, 11, 24) }).Dates(_tuesday)
            .ShouldBe([_tuesday, new(2026, 11, 17), new(2026, 11, 24)]);

    [Fact]
    public void A_skipped_day_counts_so_that_no_other_day_moves() =>
        (Recurrence.Weekly(1, Tuesday) with { Count = 3, Skips = [new(2026, 11, 17)] }).Dates(_tuesday).ShouldBe([_tuesday, new(2026, 11, 24)]);

    [Fact]
    public void A_rule_without_an_end_goes_on_to_the_end_of_the_calendar() =>
        Recurrence.Monthly(5, Monday).Dates(_tuesday).Last().Year.ShouldBe(9997);

    [Fact]
    public void A_rule_that_names_no_day_is_a_bug() => new Action[]
    {
        () => Recurrence.Weekly(0, Monday), () => Recurrence.Weekly(1), () => Recurrence.Monthly(0, Monday), () => Recurrence.Monthly(6, Monday),
    }.ShouldAllBe(make => Throws(make));

    [Fact]
    public void The_same_rule_said_in_another_order_is_the_same_rule()
    {
        var rule = Recurrence.Weekly(1, Monday, Friday) with { Skips = [new(2026, 12, 25), new(2026, 12, 28)] };
        var other = Recurrence.Weekly(1, Friday, Monday, Friday) with { Skips = [new(2026, 12, 28), new(2026, 12, 25)] };
        other.ShouldBe(rule);
        other.GetHashCode().ShouldBe(rule.GetHashCode());
        (other with { Skips = [] }).ShouldNotBe(rule);
    }

    [Theory]
    [InlineData("FREQ=ONCE")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10")]
    [InlineData("FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270630")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR;EXDATE=20261225,20270326")]
    public void A_rule_is_stored_as_one_line_and_read_back(string line)
    {
        Recurrence.Parse(line).ToString().ShouldBe(line);
        Recurrence.Parse(line).ShouldBe(Recurrence.Parse(line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("FREQ=HOURLY")]
    [InlineData("FREQ=WEEKLY;BYDAY=X")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;UNTIL=soon")]
    public void A_damaged_line_is_a_bug(string line) => Should.Throw<FormatException>(() => Recurrence.Parse(line));

    private static ImmutableArray<LocalDate> First(int count, Recurrence rule, LocalDate start) => [.. rule.Dates(start).Take(count)];

    private static bool Throws(Action make) => Record.Exception(make) is InvalidOperationException;
}

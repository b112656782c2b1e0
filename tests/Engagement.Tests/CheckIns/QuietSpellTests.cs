using CatBot.Engagement.CheckIns;
using NodaTime;

namespace CatBot.Engagement.Tests.CheckIns;

public sealed class QuietSpellTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 12, 1, 17, 0);
    private static readonly Silence _silence = new(DaysAgo(45), DaysAgo(400), HoldsSeat: false, MeetingsSince: 2);

    [Fact]
    public void Forty_five_days_and_two_meetings_without_a_sign_are_quiet() => IsQuiet(_silence).ShouldBeTrue();

    [Fact]
    public void A_day_less_is_not() => IsQuiet(_silence with { LastSign = DaysAgo(44) }).ShouldBeFalse();

    [Fact]
    public void A_coalition_that_did_not_meet_has_missed_nobody() =>
        IsQuiet(_silence with { LastSign = DaysAgo(300), MeetingsSince = 1 }).ShouldBeFalse();

    [Fact]
    public void A_partner_with_a_seat_has_sixty_days()
    {
        IsQuiet(_silence with { LastSign = DaysAgo(59), HoldsSeat = true }).ShouldBeFalse();
        IsQuiet(_silence with { LastSign = DaysAgo(60), HoldsSeat = true }).ShouldBeTrue();
    }

    [Fact]
    public void Nobody_is_missed_in_their_first_weeks() =>
        IsQuiet(_silence with { LastSign = null, HereSince = DaysAgo(44) }).ShouldBeFalse();

    [Fact]
    public void Nobody_is_missed_right_after_a_leave()
    {
        var back = _silence with { LastSign = DaysAgo(200), HereSince = DaysAgo(3) };
        IsQuiet(back).ShouldBeFalse();
        back.Since.ShouldBe(DaysAgo(3));
    }

    [Fact]
    public void A_coordinator_may_set_other_numbers() =>
        QuietSpell.IsQuiet(_silence with { LastSign = DaysAgo(20) }, new(Days: 20), _now).ShouldBeTrue();

    private static bool IsQuiet(Silence silence) => QuietSpell.IsQuiet(silence, new QuietThresholds(), _now);

    private static Instant DaysAgo(int days) => _now - Duration.FromDays(days);
}

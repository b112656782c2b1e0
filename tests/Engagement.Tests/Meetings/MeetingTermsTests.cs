using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Engagement.Tests.Meetings;

public sealed class MeetingTermsTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 11, 9, 15, 0);
    private static readonly MeetingTerms _good = new("Housing table", new(2026, 11, 10, 18, 30), 60, "America/Toronto", new());

    [Fact]
    public void A_title_a_time_to_come_and_a_length_make_a_meeting() => _good.Checked(_now).Value.ShouldBe(_good);

    [Fact]
    public void A_title_is_one_line() => (_good with { Title = " Housing\ntable " }).Checked(_now).Value.ShouldBe(_good);

    [Fact]
    public void A_meeting_needs_a_title() => (_good with { Title = " " }).Checked(_now).Why.ShouldBe(Refusal.TheTitleIsMissing);

    [Fact]
    public void A_title_has_200_letters_at_most()
    {
        (_good with { Title = new('a', 200) }).Checked(_now).Accepted.ShouldBeTrue();
        (_good with { Title = new('a', 201) }).Checked(_now).Why.ShouldBe(Refusal.TheTextIsTooLong);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    public void It_cannot_end_before_it_starts(int minutes) => (_good with { Minutes = minutes }).Checked(_now).Why.ShouldBe(Refusal.TheEndIsBeforeTheStart);

    [Fact]
    public void It_takes_a_day_at_most()
    {
        (_good with { Minutes = 1440 }).Checked(_now).Accepted.ShouldBeTrue();
        (_good with { Minutes = 1441 }).Checked(_now).Why.ShouldBe(Refusal.TheMeetingIsTooLong);
    }

    [Fact]
    public void It_cannot_be_in_the_past() => _good.Checked(_good.StartsAt).Why.ShouldBe(Refusal.TheMomentIsPast);

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("")]
    public void It_needs_a_zone_that_exists(string zone) => (_good with { Zone = zone }).Checked(_now).Why.ShouldBe(Refusal.TheZoneDoesNotExist);

    [Fact]
    public void A_time_that_the_clocks_skip_is_the_first_moment_after()
    {
        var skipped = _good with { Start = new(2027, 3, 14, 2, 30) };
        skipped.StartsAt.ShouldBe(Instant.FromUtc(2027, 3, 14, 7, 0));
    }
}

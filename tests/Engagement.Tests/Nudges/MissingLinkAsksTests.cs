using CatBot.Engagement.Nudges;
using NodaTime;

namespace CatBot.Engagement.Tests.Nudges;

public sealed class MissingLinkAsksTests
{
    private static readonly LadderMeeting _meeting = new(new(2027, 3, 16, 18, 30), Any.Toronto, Any.Toronto, Instant.FromUtc(2027, 3, 2, 15, 0));

    [Fact]
    public void Coordinators_are_asked_three_days_and_one_day_ahead_at_the_same_time_on_the_wall() =>
        MissingLinkAsks.Plan(_meeting).Select(ask => (ask.Name, ask.Due, ask.Expires)).ShouldBe(
        [
            ("3d", Instant.FromUtc(2027, 3, 13, 23, 30), Instant.FromUtc(2027, 3, 15, 22, 30)),
            ("1d", Instant.FromUtc(2027, 3, 15, 22, 30), _meeting.StartsAt),
        ]);

    [Fact]
    public void Nobody_is_asked_for_a_day_that_was_over_when_the_meeting_was_made() =>
        MissingLinkAsks.Plan(_meeting with { AnnouncedAt = Instant.FromUtc(2027, 3, 14, 12, 0) }).Select(ask => ask.Name).ShouldBe(["1d"]);
}

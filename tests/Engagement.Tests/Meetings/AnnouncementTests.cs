using CatBot.Engagement.Meetings;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Engagement.Tests.Meetings;

public sealed class AnnouncementTests
{
    private static readonly Instant _created = Instant.FromUtc(2026, 9, 1, 16, 0);
    private static readonly LocalDateTime _start = new(2026, 10, 27, 18, 30);

    [Fact]
    public void The_first_meeting_is_announced_when_it_is_made() =>
        Announcement.At(_created, _start, null, Any.Toronto).ShouldBe(_created);

    [Fact]
    public void A_following_one_is_announced_at_ten_two_weeks_ahead() =>
        Announcement.At(_created, _start, new(2026, 9, 22, 19, 30), Any.Toronto).ShouldBe(Instant.FromUtc(2026, 10, 13, 14, 0));

    [Fact]
    public void It_waits_until_the_day_after_the_one_before_it() =>
        Announcement.At(_created, _start, new(2026, 10, 20, 19, 30), Any.Toronto).ShouldBe(Instant.FromUtc(2026, 10, 21, 14, 0));

    [Fact]
    public void Nothing_is_announced_before_it_was_made() =>
        Announcement.At(Instant.FromUtc(2026, 10, 22, 9, 0), _start, new(2026, 10, 13, 19, 30), Any.Toronto).ShouldBe(Instant.FromUtc(2026, 10, 22, 9, 0));

    [Fact]
    public void The_day_after_a_daily_meeting_is_announced_when_that_one_ends() =>
        Announcement.At(_created, new(2026, 10, 27, 9, 0), new(2026, 10, 26, 10, 0), Any.Toronto).ShouldBe(Instant.FromUtc(2026, 10, 26, 14, 0));

    [Fact]
    public void It_is_announced_a_day_ahead_when_the_day_after_leaves_less() =>
        Announcement.At(_created, new(2026, 10, 27, 9, 0), new(2026, 10, 26, 8, 0), Any.Toronto).ShouldBe(Instant.FromUtc(2026, 10, 26, 13, 0));

    [Fact]
    public void An_invitation_always_comes_before_the_meeting_that_was_made_in_time() =>
        (from zone in Any.Zone
         from start in Any.Wall(zone)
         from hours in Gen.Choose(-48, 24 * 30)
         select (zone, start, previousEnd: start.PlusHours(-hours)))
        .Holds(it => Announcement.At(Instant.MinValue, it.start, it.previousEnd, it.zone) < WallTime.At(it.start, it.zone));
}

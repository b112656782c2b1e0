using CatBot.Engagement.CheckIns;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Tests.CheckIns;

public sealed class HandOverTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 12, 1, 17, 0);

    [Fact]
    public void Try_later_asks_again_a_week_later_and_twice_at_most()
    {
        var handOver = New();
        handOver.Log(ContactOutcome.TryLater, _now).Value.ShouldBe(_now + Duration.FromDays(7));
        handOver.Log(ContactOutcome.TryLater, _now).Value.ShouldBe(_now + Duration.FromDays(7));
        handOver.Log(ContactOutcome.TryLater, _now).Value.ShouldBeNull();
        handOver.ClosedAt.ShouldBe(_now);
        handOver.Log(ContactOutcome.TryLater, _now).Why.ShouldBe(Refusal.TheHandOverIsClosed);
    }

    [Fact]
    public void Who_left_a_message_may_still_talk_and_then_it_is_done()
    {
        var handOver = New();
        handOver.Log(ContactOutcome.LeftAMessage, _now).Accepted.ShouldBeTrue();
        handOver.Log(ContactOutcome.Talked, _now).Accepted.ShouldBeTrue();
        handOver.Log(ContactOutcome.LeftAMessage, _now).Why.ShouldBe(Refusal.TheHandOverIsClosed);
    }

    private static HandOver New() => new()
    {
        Id = Id<HandOver>.At(_now), CoalitionId = Id<Coalition>.At(_now), PersonId = Id<Person>.At(_now), ConnectorId = Id<Person>.At(_now), OpenedAt = _now,
    };
}

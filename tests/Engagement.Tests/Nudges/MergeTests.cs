using CatBot.Engagement.Nudges;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Engagement.Tests.Nudges;

public sealed class MergeTests
{
    private static readonly Instant _noon = Instant.FromUtc(2026, 12, 1, 17, 0);

    [Fact]
    public void The_first_waits_for_the_last_within_half_an_hour_of_it()
    {
        Waiting<string>[] notices = [Plain("a", 0), Plain("b", 20), Plain("c", 30), Plain("d", 31)];
        Look(notices, 0).ShouldBe(("", 30));
        Look(notices, 30).ShouldBe(("a+b+c", 31));
    }

    [Fact]
    public void A_notice_alone_goes_when_it_is_due()
    {
        Look([Plain("a", 5)], 0).ShouldBe(("", 5));
        Look([Plain("a", 5)], 5).ShouldBe(("a", null));
    }

    [Fact]
    public void Nothing_waits_to_its_own_expiry() => Look([Plain("a", 0) with { Expires = At(20) }, Plain("b", 20), Plain("c", 25)], 0).ShouldBe(("a", 25));

    [Fact]
    public void What_says_at_once_neither_waits_nor_is_waited_for()
    {
        Look([Plain("a", 0), AtOnce("now", 10)], 0).ShouldBe(("a", 10));
        Look([AtOnce("now", 0), Plain("a", 10)], 0).ShouldBe(("now", 10));
    }

    [Fact]
    public void What_says_at_once_takes_along_what_is_due() =>
        Look([Plain("a", 0), AtOnce("now", 10), Plain("b", 20)], 10).ShouldBe(("a+now", 20));

    [Fact]
    public void What_asks_alone_is_a_message_of_its_own() =>
        Look([Plain("a", 0), Plain("ask", 0) with { Mergeable = false }, Plain("b", 0)], 0).ShouldBe(("ask, a+b", null));

    [Fact]
    public void What_has_been_held_up_goes_with_all_that_is_due() =>
        Look([Plain("a", -600), Plain("b", -5), Plain("c", 10)], 0).ShouldBe(("a+b", 10));

    [Fact]
    public void What_has_expired_is_left_out() => Look([Plain("a", -5) with { Expires = At(0) }], 0).ShouldBe(("", null));

    [Fact]
    public void Everything_goes_once_not_early_not_half_an_hour_late_and_not_expired() =>
        Notices.Holds(notices =>
        {
            var went = Run(notices);
            return went.Count == notices.Count
                && notices.All(notice => went[notice.What] is var at && at >= notice.Due && at < notice.Expires && at - notice.Due <= Duration.FromMinutes(30))
                && notices.Where(notice => notice.AtOnce || !notice.Mergeable).All(notice => went[notice.What] == notice.Due);
        });

    private static FsCheck.Gen<List<Waiting<int>>> Notices =>
        (from due in Gen.Choose(0, 120)
         from stays in Gen.Choose(1, 90)
         from kind in Gen.Choose(0, 5)
         select new Waiting<int>(0, At(due), At(due + stays), AtOnce: kind == 0, Mergeable: kind != 1))
        .ListOf().Select(list => list.Select((notice, index) => notice with { What = index }).ToList());

    private static Dictionary<int, Instant> Run(List<Waiting<int>> notices)
    {
        var went = new Dictionary<int, Instant>();
        for (Instant? now = _noon; now is { } at;)
        {
            var plan = Merge.Plan(notices.Where(notice => !went.ContainsKey(notice.What)), at);
            foreach (var what in plan.Now.SelectMany(message => message))
                went.Add(what, at);
            plan.LookAgain?.ShouldBeGreaterThan(at);
            now = plan.LookAgain;
        }

        return went;
    }

    private static (string Now, int? LookAgain) Look(IEnumerable<Waiting<string>> notices, int minute)
    {
        var plan = Merge.Plan(notices, At(minute));
        return (string.Join(", ", plan.Now.Select(message => string.Join('+', message))), (int?)(plan.LookAgain - _noon)?.TotalMinutes);
    }

    private static Waiting<string> Plain(string what, int due) => new(what, At(due), At(due + 1000), AtOnce: false, Mergeable: true);

    private static Waiting<string> AtOnce(string what, int due) => Plain(what, due) with { AtOnce = true };

    private static Instant At(int minutes) => _noon + Duration.FromMinutes(minutes);
}

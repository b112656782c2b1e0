using CatBot.Engagement.Nudges;
using FsCheck;
using FsCheck.Fluent;

namespace CatBot.Engagement.Tests.Nudges;

/// <summary>Ladders as a coordinator might set them.</summary>
internal static class Ladders
{
    private static readonly Gen<LadderAudience> _audience = Gen.Elements(Enum.GetValues<LadderAudience>().Where(audience => audience != LadderAudience.None).ToArray());

    public static Gen<ReminderLadder> Any { get; } =
        from days in Gen.Choose(1, 60).ListOf()
        from minutes in Gen.Choose(1, 720)
        from audiences in _audience.ArrayOf(10)
        select new ReminderLadder(
        [
            .. days.Distinct().Take(9).OrderDescending().Select((day, index) => new LadderStep(day, 0, audiences[index])),
            new LadderStep(0, minutes, audiences[9]),
        ]);
}

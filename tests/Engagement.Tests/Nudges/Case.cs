using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using NodaTime;

namespace CatBot.Engagement.Tests.Nudges;

/// <summary>A nudge that may go: at noon, to an active person awake, about a meeting, a task and a quiet spell that call for it. Each test changes one thing.</summary>
internal static class Case
{
    public static readonly Instant Noon = Instant.FromUtc(2026, 12, 1, 17, 0);

    public static SendFacts Of(NudgeKind kind) => new(kind, Noon, In(24), new(Standing.Active, null, Agreed: true, OptOuts.None, QuietHours.Usual, Any.Toronto, Noon))
    {
        Meeting = new(In(30), kind is NudgeKind.MeetingCancelled, Moved: false, Answer.InPerson, LadderAudience.All, CanBeFound: kind is not NudgeKind.MeetingMissingLink),
        Task = new(kind is NudgeKind.TaskTaken ? TaskState.Accepted : TaskState.Offered, Theirs: true, Declined: false, HasMoreTime: false, SnoozedUntil: null),
        QuietSpell = new(HeardFrom: false, Talked: false),
    };

    public static Instant In(double hours) => Noon + Duration.FromHours(hours);

    public static SendFacts To(this SendFacts facts, Func<RecipientNow, RecipientNow> change) => facts with { To = change(facts.To) };

    public static SendFacts About(this SendFacts facts, Func<MeetingNow, MeetingNow> change) => facts with { Meeting = change(facts.Meeting!) };

    public static SendFacts About(this SendFacts facts, Func<TaskNow, TaskNow> change) => facts with { Task = change(facts.Task!) };

    public static void Goes(this SendFacts facts, Instant? at = null) => SendRules.Decide(facts, at ?? Noon).ShouldBe(new SendDecision.SendNow());

    public static void Waits(this SendFacts facts, Instant until, WaitReason why, Instant? at = null) =>
        SendRules.Decide(facts, at ?? Noon).ShouldBe(new SendDecision.NotBefore(until, why));

    public static void IsDropped(this SendFacts facts, DropReason why, Instant? at = null) =>
        SendRules.Decide(facts, at ?? Noon).ShouldBe(new SendDecision.Drop(why));
}

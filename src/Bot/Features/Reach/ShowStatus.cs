using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Engagement.Nudges;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Reach;

/// <summary>What became of the messages of the last seven days, by person, why, and whom to call.</summary>
public sealed class ShowStatus : ICommand
{
    private const int MostLines = 25;

    public Usage Usage { get; } = new("status", Who.Coordinators, ["delivery", "état", "livraison"], ["/status", "/état"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (caller.At.IsShared) return caller.Say("delivery.alone");
        var week = await Week.LoadAsync(db, caller.Coalition.Id, now);
        if (week.Nudges.Count == 0) return caller.Say("delivery.status.none");
        var words = caller.Words;
        var call = await week.ToCallAsync(db);
        return new(new Message(
        [
            new Heading(words.Say("delivery.status.title")),
            new Bullets([.. Shown(week.ByPerson(words.Say("delivery.the_channel")).Select(one => Line(words, one.Name, one.Nudges)), words)]),
            .. List(words.Say("delivery.status.why"), [.. Shown(Reasons(words, week), words)]),
            .. List(words.Say("delivery.status.call"), call),
        ]));
    }

    private static string Line(Phrases words, string name, IReadOnlyList<Nudge> nudges)
    {
        var counts = nudges.GroupBy(nudge => nudge.State is NudgeState.Claimed or NudgeState.Sending ? NudgeState.Planned : nudge.State)
            .OrderBy(group => group.Key is NudgeState.Sent ? -1 : (int)group.Key).Select(group => Count(words, group.Key, group.Count()));
        return words.Say("delivery.status.person", ("name", name), ("counts", string.Join(", ", counts)));
    }

    private static string Count(Phrases words, NudgeState state, int count) => state switch
    {
        NudgeState.Sent => words.Say("delivery.status.sent", ("count", count)),
        NudgeState.Planned or NudgeState.Claimed or NudgeState.Sending => words.Say("delivery.status.waits", ("count", count)),
        NudgeState.Dropped => words.Say("delivery.status.dropped", ("count", count)),
        NudgeState.CouldNotReach => words.Say("delivery.status.unreached", ("count", count)),
        NudgeState.MaybeSent => words.Say("delivery.status.maybe", ("count", count)),
    };

    private static IEnumerable<string> Reasons(Phrases words, Week week) =>
        from one in week.ByPerson(words.Say("delivery.the_channel"))
        from nudge in one.Nudges
        where nudge.State is not NudgeState.Sent && Week.IsReason(nudge.Reason)
        group nudge by (one.Name, What: words.Say(nudge.Kind), Why: words.SayReason(nudge.Reason!)) into same
        select words.Say("delivery.status.because", ("name", same.Key.Name), ("what", same.Key.What), ("why", same.Key.Why));

    private static IEnumerable<string> Shown(IEnumerable<string> lines, Phrases words)
    {
        var all = lines.ToList();
        return all.Count <= MostLines ? all : all.Take(MostLines).Append(words.Say("delivery.more", ("count", all.Count - MostLines)));
    }

    private static Part[] List(string title, IReadOnlyList<string> lines) => lines.Count == 0 ? [] : [new Text(title), new Bullets([.. lines])];
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Replies;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>More time for a task; whoever has it hears the new day.</summary>
public sealed class ExtendTask : ICommand
{
    public Usage Usage { get; } = new("task extend", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand) return caller.Refuse(Refusal.TheTaskIsUnknown);
        if (!hand.Tends) return await hand.Refuse(Refusal.OnlyACoordinatorMayDoThis);
        if (hand.Rest.Text.Length == 0) return Ask(caller, hand);
        var until = Until(hand, caller, now);
        var decision = until.Accepted ? hand.Task.Extend(until.Value.Value, now) : until.Why.Value;
        if (decision.Why is { } why) return await hand.Refuse(why);
        TaskTraces.Changed(db, caller, Usage.Name, hand.Task, hand.Task.AssigneeId, now);
        var due = caller.Words.Moment(hand.Task.DueAt!.Value.InZone(caller.Zone), now.InZone(caller.Zone).Date);
        return await hand.Answer(caller.Words.Say("task.extended", ("title", hand.Task.Title), ("when", due))) with
        {
            Forget = [hand.Task.Id.Value],
            Notices = [.. await hand.PlanAsync(), .. await TaskNews.TellHolderAsync(db, caller, hand.Task, hand.Task.AssigneeId, TaskWord.MoreTime, now)],
        };
    }

    private static Reply Ask(Caller caller, TaskAtHand hand) =>
        new(new Message([new Text(caller.Words.Say("task.extend.ask")), TaskButtons.Extensions(hand.Task, caller.Words)]))
        {
            Ask = new(About.Task, hand.Task.Id.Value, $"task extend {hand.Task.Id}"),
        };

    // The new day keeps the hour at which the task was due, and is never earlier than before.
    private static Decision<Instant?> Until(TaskAtHand hand, Caller caller, Instant now)
    {
        var zone = caller.CoalitionZone;
        var due = hand.Task.DueAt?.InZone(zone).LocalDateTime;
        var hour = due?.TimeOfDay ?? TaskDays.EndOfDay;
        var from = LocalDate.Max(now.InZone(zone).Date, due?.Date ?? LocalDate.MinIsoValue);
        return hand.Rest.First switch
        {
            "days" => WallTime.At(from.PlusDays(2) + hour, zone),
            "week" => WallTime.At(from.PlusDays(7) + hour, zone),
            _ => TaskDays.Read(hand.Rest.Text, caller, zone, hour, now) is var day && day is { Accepted: true, Value: null } ? Refusal.TheDateIsMissing : day,
        };
    }
}

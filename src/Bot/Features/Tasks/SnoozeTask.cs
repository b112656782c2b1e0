using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Hears nothing of a task for an hour, until tomorrow, next week, or whenever the person says.</summary>
public sealed class SnoozeTask : ICommand
{
    public Usage Usage { get; } = new("task snooze", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (await TaskAtHand.FindAsync(db, caller, arguments, now) is not { } hand) return caller.Refuse(Refusal.TheTaskIsUnknown);
        var view = await hand.ViewAsync();
        if (Until(hand.Rest, caller, now) is not { } until) return await hand.Answer(caller.Words.Say("task.snooze.ask"), TaskButtons.Snoozes(view));
        if (hand.Task.Snooze(caller.Person.Id, until, now).Why is { } why) return await hand.Refuse(why);
        var plan = Snoozing.Plan(hand.Task, until, caller.CoalitionZone, now);
        var today = now.InZone(caller.Zone).Date;
        var said = plan.ReturnsFirst
            ? caller.Words.Say("task.snoozed.too_long", ("when", caller.Words.Moment(plan.Steps[0].Due.InZone(caller.Zone), today)))
            : caller.Words.Say("task.snoozed", ("when", caller.Words.Moment(until.InZone(caller.Zone), today)));
        return await hand.Answer(said) with { Forget = [hand.Task.Id.Value], Notices = await TaskPlan.NudgesAsync(db, hand.Task, plan.Steps, now) };
    }

    private static Instant? Until(Arguments rest, Caller caller, Instant now) => rest.First switch
    {
        "" => null,
        "hour" => Snoozing.Until(Snooze.OneHour, now, caller.Zone),
        "tomorrow" => Snoozing.Until(Snooze.Tomorrow, now, caller.Zone),
        "week" => Snoozing.Until(Snooze.NextWeek, now, caller.Zone),
        _ when DurationReader.Read(rest.Text, caller.French) is { } length => now + Duration.FromMinutes(length.Minutes),
        _ => TaskDays.Read(rest.Text, caller, caller.Zone, TaskDays.Morning, now).Value,
    };
}

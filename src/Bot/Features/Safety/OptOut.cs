using CatBot.Bot.Conversation;
using CatBot.Engagement.People;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Safety;

/// <summary>No more messages of one kind; said again, they come back.</summary>
public sealed class OptOut : ICommand
{
    public Usage Usage { get; } = new("opt-out", Who.Everybody, ["sans"], ["/opt-out tasks", "/sans tâches"]);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        OptOuts? kind = Folding.Fold(arguments.First) switch
        {
            "meetings" or "rencontres" or "reunions" => OptOuts.Meetings,
            "tasks" or "taches" => OptOuts.Tasks,
            "check-ins" or "checkins" or "nouvelles" => OptOuts.CheckIns,
            _ => null,
        };
        if (kind is not { } one) return Task.FromResult(new Reply(new Message([new Text(caller.Words.Say("safety.opt_out.which")), Kinds(caller)])));
        caller.Membership.OptOuts ^= one;
        return Task.FromResult(caller.Membership.OptOuts.HasFlag(one) ? caller.Say("safety.opt_out.off") : caller.Say("safety.opt_out.on"));
    }

    private static Buttons Kinds(Caller caller) => new(
    [
        new(caller.Words.Say("safety.kind.meetings"), "opt-out meetings"), new(caller.Words.Say("safety.kind.tasks"), "opt-out tasks"),
        new(caller.Words.Say("safety.kind.check_ins"), "opt-out check-ins"),
    ]);
}

using CatBot.Bot.Conversation;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Says who stands in while the caller is away. Nobody is a fine answer.</summary>
public sealed class NameStandIn : ICommand
{
    public Usage Usage { get; } = new("stand-in", Who.Everybody, ["remplacement"], ["/stand-in @sam", "/remplacement @sam"]);

    public Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        if (caller.Membership.Standing is not (Standing.OnLeave or Standing.Seconded)) return Task.FromResult(caller.Say("checkin.stand_in.not_away"));
        if (arguments.Text.Length == 0) return Task.FromResult(caller.Say("checkin.stand_in.ask") with { Ask = new(About.CheckIn, Guid.Empty, "stand-in") });
        if (arguments.Mentions is [var mentioned, ..]) return StandingIn.NameAsync(db, caller, caller.Membership, mentioned, now);
        var reading = ReplyReader.Read(arguments.Text, About.Any, caller.French);
        return Folding.Fold(arguments.Text) is "no one" or "nobody" or "none" or "personne" || reading.Intent is Intent.No or Intent.NotNow ? Task.FromResult(caller.Say("checkin.stand_in.none"))
            : StandingIn.NameAsync(db, caller, caller.Membership, reading.Name ?? arguments.Text, now);
    }
}

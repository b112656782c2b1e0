using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>"Say something": keeps the words and asks whether a human may read them.</summary>
public sealed class SaySomething : ICommand
{
    public Usage Usage { get; } = new("checkin say", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (checkIn, rest) = await CheckInTarget.FindAsync(arguments, caller, db);
        if (checkIn is null) return caller.Refuse(Refusal.TheCheckInIsUnknown);
        if (rest.Text.Length == 0)
            return caller.Say("checkin.say_what") with { Ask = new(Engagement.Replies.About.CheckIn, checkIn.Id.Value, $"checkin say {checkIn.Id}") };
        checkIn.Take(CheckInAnswer.Say, now);
        return await Confiding.AskAsync(db, caller, checkIn, rest.Text, caller.Words.Say("checkin.taken.said"));
    }
}

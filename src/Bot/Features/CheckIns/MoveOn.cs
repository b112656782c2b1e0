using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Replies;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>"Moved on, ask Priya": thanks, and no further message ever. Answers a check-in, or is said by oneself.</summary>
public sealed class MoveOn : ICommand
{
    private const int LongestName = 100;

    public Usage Usage { get; } = new("moved-on", Who.Everybody, ["checkin moved-on", "parti"], ["/moved-on", "/moved-on ask Priya", "/parti demandez à Priya"]);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (checkIn, rest) = await CheckInTarget.FindAsync(arguments, caller, db);
        if (checkIn is null && Id<CheckIn>.Parse(arguments.First) is not null) return caller.Refuse(Refusal.TheCheckInIsUnknown);
        var successor = NameIn(rest, caller.French);
        var left = await new Departing(db, new(caller.Person, caller.Membership), now).LeaveAsync(successor);
        if (left.Why is { } why) return caller.Refuse(why);
        checkIn?.Take(CheckInAnswer.MovedOn, now);
        var reply = successor is not null ? caller.Say("checkin.taken.successor", ("name", successor))
            : rest.Text.Length > 0 ? caller.Say("checkin.taken.no_successor")
            : caller.Say("checkin.taken.moved_on") with { Ask = new(About.CheckIn, checkIn?.Id.Value ?? Guid.Empty, $"moved-on {checkIn?.Id}".Trim()) };
        return reply with
        {
            Notices = left.Value,
            Forget = successor is null ? [] : [caller.Membership.Id.Value],
            Card = checkIn is null ? null : CheckInCard.Card(checkIn, caller.Membership.Standing, caller.Words),
        };
    }

    private static string? NameIn(Arguments words, bool french)
    {
        if (words.Mentions is [var mentioned, ..]) return mentioned;
        if (OneLine.Of(words.Text) is not { } text) return null;
        var reading = ReplyReader.Read(text, About.CheckIn, french);
        return reading.Name ?? (reading.Intent is Intent.No or Intent.NotNow ? null : text[..Math.Min(text.Length, LongestName)]);
    }
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>The yes or no to passing words on. Only a yes does; a no deletes them.</summary>
public sealed class PassOn : ICommand
{
    private static readonly Duration _stays = Duration.FromDays(14);

    public Usage Usage { get; } = new("checkin pass", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (checkIn, rest) = await CheckInTarget.FindAsync(arguments, caller, db);
        if (checkIn is null) return caller.Refuse(Refusal.TheCheckInIsUnknown);
        if (checkIn is { Note: null } or { MayPassOn: true }) return Answered(caller.Say("say.already_done"), checkIn);
        return Consent(rest, caller) switch
        {
            true => Answered(await Pass(db, caller, checkIn, checkIn.Note, now), checkIn),
            false => Answered(Keep(caller, checkIn), checkIn),
            null => await Confiding.AskAsync(db, caller, checkIn, checkIn.Note, caller.Words.Say("checkin.say_yes_or_no")),
        };
    }

    private static bool? Consent(Arguments rest, Caller caller) => rest.First switch
    {
        "yes" => true,
        "no" => false,
        _ => ReplyReader.Read(rest.Text, About.Any, caller.French).Intent switch
        {
            Intent.Yes or Intent.Accept => true,
            Intent.No or Intent.NotNow => false,
            _ => null,
        },
    };

    private static async Task<Reply> Pass(CoalitionDb db, Caller caller, CheckIn checkIn, string note, Instant now)
    {
        if (await Confiding.HumanAsync(db, caller) is not { } human) return Keep(caller, checkIn);
        checkIn.MayPassOn = true;
        db.Timeline.Add(new() { CoalitionId = caller.Coalition.Id, PersonId = caller.Person.Id, Kind = TimelineKind.Answered, Note = note, At = now });
        return caller.Say("checkin.passed", ("name", human.Person.Name)) with
        {
            Notices =
            [
                Nudge.To(human.Membership, NudgeKind.Relay, checkIn.Id.Value, $"said-{now.ToUnixTimeSeconds()}", now, now + _stays,
                    NudgeFacts.Write(("key", "checkin.relay"), ("name", caller.Person.Name), ("words", note))),
            ],
        };
    }

    private static Reply Keep(Caller caller, CheckIn checkIn)
    {
        checkIn.Note = null;
        return caller.Say("checkin.kept");
    }

    // The question is answered: the next words are read as an answer to the check-in again.
    private static Reply Answered(Reply reply, CheckIn checkIn) => reply with { Ask = new(About.CheckIn, checkIn.Id.Value) };
}

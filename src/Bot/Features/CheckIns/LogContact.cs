using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>A connector logs how a call went, with one tap and, if they like, a few words.</summary>
public sealed class LogContact : ICommand
{
    private const int LongestNote = 1000;

    public Usage Usage { get; } = new("contact", Who.Everybody, [], [], Hidden: true);

    public async Task<Reply> Run(Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var handOver = Id<HandOver>.Parse(arguments.Rest.First) is { } id ? await db.HandOvers.FirstOrDefaultAsync(one => one.Id == id && one.CoalitionId == caller.Coalition.Id) : null;
        if (handOver is null || !(handOver.ConnectorId == caller.Person.Id || caller.IsCoordinator)) return caller.Refuse(Refusal.TheHandOverIsUnknown);
        var note = OneLine.Of(arguments.Rest.Rest.Text);
        if (note?.Length > LongestNote) return caller.Refuse(Refusal.TheTextIsTooLong);
        return arguments.First switch
        {
            "talked" => await Log(caller, handOver, ContactOutcome.Talked, note, db, now),
            "left-message" => await Log(caller, handOver, ContactOutcome.LeftAMessage, note, db, now),
            "try-later" => await Log(caller, handOver, ContactOutcome.TryLater, note, db, now),
            "note" => AddNote(caller, handOver, note, db, now),
            _ => caller.Refuse(Refusal.TheAnswerIsUnknown),
        };
    }

    private static async Task<Reply> Log(Caller caller, HandOver handOver, ContactOutcome outcome, string? note, CoalitionDb db, Instant now)
    {
        var logged = handOver.Log(outcome, now);
        if (logged.Why is { } why) return caller.Refuse(why) with { Card = Card(caller, handOver) };
        Write(db, caller, handOver, outcome, note, now);
        var name = (await db.People.FindAsync(handOver.PersonId))!.Name;
        var said = new Text(logged.Value is null && outcome is ContactOutcome.TryLater ? caller.Words.Say("checkin.contact.enough", ("name", name)) : Sentence(outcome, name, caller));
        var connector = await db.Memberships.FirstOrDefaultAsync(member => member.CoalitionId == handOver.CoalitionId && member.PersonId == handOver.ConnectorId);
        return new(new Message([said, .. note is null ? new Part[] { new Buttons([new(caller.Words.Say("checkin.button.note"), $"contact note {handOver.Id}")], "note") } : []]))
        {
            Card = Card(caller, handOver),
            Notices = logged.Value is { } again && connector is not null ? [HandingOver.Again(handOver, connector, again, caller.CoalitionZone)] : [],
        };
    }

    private static Reply AddNote(Caller caller, HandOver handOver, string? note, CoalitionDb db, Instant now)
    {
        if (handOver.Outcome is not { } outcome) return caller.Refuse(Refusal.TheAnswerIsUnknown);
        if (note is null) return caller.Say("checkin.contact.note") with { Ask = new(About.Any, handOver.Id.Value, $"contact note {handOver.Id}") };
        Write(db, caller, handOver, outcome, note, now);
        return caller.Say("checkin.contact.noted") with { Ask = new(About.Any, handOver.Id.Value) };
    }

    private static void Write(CoalitionDb db, Caller caller, HandOver handOver, ContactOutcome outcome, string? note, Instant now) =>
        db.Timeline.Add(new() { CoalitionId = handOver.CoalitionId, PersonId = handOver.PersonId, Kind = Kind(outcome), ById = caller.Person.Id, Note = note, At = now });

    private static TimelineKind Kind(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.Talked => TimelineKind.Talked,
        ContactOutcome.LeftAMessage => TimelineKind.LeftAMessage,
        ContactOutcome.TryLater => TimelineKind.TryLater,
    };

    private static string Sentence(ContactOutcome outcome, string name, Caller caller) => outcome switch
    {
        ContactOutcome.Talked => caller.Words.Say("checkin.contact.talked", ("name", name)),
        ContactOutcome.LeftAMessage => caller.Words.Say("checkin.contact.left_message", ("name", name)),
        ContactOutcome.TryLater => caller.Words.Say("checkin.contact.try_later", ("name", name)),
    };

    // Who left a message may talk later; otherwise a closed hand-over has nothing left to press.
    private static Card Card(Caller caller, HandOver handOver) => new(
        HandOverWriter.SubjectOf(handOver.Id),
        handOver.Outcome is { } outcome ? new(outcome switch
        {
            ContactOutcome.Talked => caller.Words.Say("checkin.button.talked"),
            ContactOutcome.LeftAMessage => caller.Words.Say("checkin.button.left_message"),
            ContactOutcome.TryLater => caller.Words.Say("checkin.button.try_later"),
        }) : null,
        handOver.ClosedAt is null || handOver.Outcome is ContactOutcome.LeftAMessage ? HandOverWriter.Buttons(handOver.Id, caller.Words) : null);
}

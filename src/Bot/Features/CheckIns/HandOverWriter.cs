using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using NodaTime;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>The brief for whoever takes over from the bot: who it is about, what happened last, and what to log with one tap.</summary>
public sealed class HandOverWriter : IWriter
{
    private const int Lines = 5;

    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.HandOver, NudgeKind.HandOverReminder];

    public Written? Write(Request request)
    {
        if (!request.Facts.HandOvers.TryGetValue(request.Nudge.SubjectId, out var handOver) || !request.Facts.People.TryGetValue(handOver.PersonId, out var partner)) return null;
        var words = request.Words;
        var history = request.Facts.Partners.GetValueOrDefault((handOver.CoalitionId, handOver.PersonId), PartnerHistory.None);
        return new(new(
        [
            new Text(Opening(request.Nudge.Kind, handOver, partner.Name, words)), .. Roles(request.Facts, handOver, history, words), .. Contacts(request, history),
            Buttons(handOver.Id, words), new Small(words.Say("checkin.why.hand_over")),
        ], SubjectOf(handOver.Id)));
    }

    internal static string SubjectOf(Id<HandOver> id) => $"handover:{id}";

    /// <summary>The three ways a call can go.</summary>
    internal static Buttons Buttons(Id<HandOver> id, Phrases words) => new(
    [
        new(words.Say("checkin.button.talked"), $"contact talked {id}", Emphasis.Primary),
        new(words.Say("checkin.button.left_message"), $"contact left-message {id}"),
        new(words.Say("checkin.button.try_later"), $"contact try-later {id}"),
    ]);

    private static string Opening(NudgeKind kind, HandOver handOver, string name, Phrases words) => (kind, handOver.Requested) switch
    {
        (NudgeKind.HandOverReminder, _) => words.Say("checkin.hand_over.again", ("name", name)),
        (_, true) => words.Say("checkin.hand_over.requested", ("name", name)),
        _ => words.Say("checkin.hand_over.quiet", ("name", name)),
    };

    private static IEnumerable<Part> Roles(Batch facts, HandOver handOver, PartnerHistory history, Phrases words)
    {
        var member = facts.Memberships.GetValueOrDefault((handOver.CoalitionId, handOver.PersonId));
        var hats = member is null ? [] : facts.Hats[member.Id].Select(hat => hat.OrganizationId is { } id && facts.Organizations.TryGetValue(id, out var from)
            ? words.Say("checkin.hat_at", ("hat", hat.Title), ("organization", from.Name)) : hat.Title).Order(StringComparer.Ordinal).ToList();
        var seats = history.Seats.Select(seat => seat.OrganizationId is { } id ? facts.Organizations.GetValueOrDefault(id)?.Name : null).OfType<string>().ToList();
        Fact[] known =
        [
            .. hats.Count > 0 ? [new Fact(words.Say("checkin.fact.hats"), string.Join(", ", hats))] : Array.Empty<Fact>(),
            .. seats.Count > 0 ? [new Fact(words.Say("checkin.fact.seats"), string.Join(", ", seats))] : Array.Empty<Fact>(),
        ];
        return known.Length > 0 ? [new Facts([.. known])] : [];
    }

    private static IEnumerable<Part> Contacts(Request request, PartnerHistory history)
    {
        var lines = new TimelineLines(request.Words, request.Reader.Zone, request.Now.InZone(request.Reader.Zone).Date, id => request.Facts.People.GetValueOrDefault(id)?.Name);
        // That it was handed over to the reader is what this message says.
        var before = history.Contacts.Where(contact => contact.At <= request.Now && contact.Kind is not TimelineKind.HandedOver);
        // What was answered and remarked is for coordinators; any connector may know when there was contact.
        var mayRead = request.Membership is { Role: Role.Coordinator };
        var seen = before.Where(contact => mayRead || contact.Kind is not TimelineKind.Answered).Select(contact => mayRead ? contact : contact with { Note = null }).ToList();
        return seen.Count > 0 ? [new Bullets(lines.Last(Lines, seen))] : [];
    }
}

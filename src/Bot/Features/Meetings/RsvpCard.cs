using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;

namespace CatBot.Bot.Features.Meetings;

/// <summary>The parts by which people find a meeting and answer it. They look the same wherever a meeting is spoken of.</summary>
public static class RsvpCard
{
    /// <summary>What all copies of a meeting's card share.</summary>
    public static string SubjectOf(Id<Meeting> meeting) => $"meeting:{meeting}";

    /// <summary>When it is, on the reader's clock.</summary>
    public static Moment When(Meeting meeting, Phrases words) => new(words.Say("meeting.fact.when"), meeting.StartsAt, meeting.Zone);

    /// <summary>Every way in, as it stands now; the one that fits the answer comes first.</summary>
    public static Part Ways(Meeting meeting, Answer? answer, Phrases words)
    {
        var venue = meeting.Venue;
        if (venue.IsMissing && venue.DialIn is null) return new Text(words.Say("rsvp.no_way_yet"));
        var place = Present(words.Say("meeting.fact.place"), venue.Place).Concat(Present(words.Say("meeting.fact.access"), venue.Place is null ? null : venue.AccessNote));
        var link = Present(words.Say("meeting.fact.link"), venue.Link, venue.Link);
        var phone = Present(words.Say("meeting.fact.dial_in"), venue.DialIn);
        return new Facts(answer switch
        {
            Answer.InPerson => [.. place, .. link, .. phone],
            Answer.ByPhone => [.. phone, .. link, .. place],
            _ => [.. link, .. phone, .. place],
        });
    }

    /// <summary>The answers that the meeting has room for. A way in that is not known yet is offered all the same: it may come.</summary>
    public static Buttons Buttons(Meeting meeting, Phrases words)
    {
        var venue = meeting.Venue;
        var open = venue.IsMissing;
        return new(
        [
            .. Offer(open || venue.Place is not null, words.Say("rsvp.button.in_person"), meeting, "in_person"),
            .. Offer(open || venue.Link is not null, words.Say("rsvp.button.by_video"), meeting, "by_video"),
            .. Offer(open || venue.DialIn is not null || venue.Link is not null, words.Say("rsvp.button.by_phone"), meeting, "by_phone"),
            .. Offer(true, words.Say("rsvp.button.maybe"), meeting, "maybe"),
            .. Offer(true, words.Say("rsvp.button.no"), meeting, "no"),
            .. Offer(true, words.Say("rsvp.button.stand_in"), meeting, "stand_in"),
            .. Offer(true, words.Say("rsvp.button.thoughts"), meeting, "thoughts"),
        ]);
    }

    /// <summary>The answer as it stands; a kind question when there is none.</summary>
    public static Status Status(Rsvp? rsvp, Phrases words) => new(rsvp is null ? words.Say("rsvp.status.none") : rsvp.Answer switch
    {
        Answer.Coming => words.Say("rsvp.status.coming"),
        Answer.InPerson => words.Say("rsvp.status.in_person"),
        Answer.ByVideo => words.Say("rsvp.status.by_video"),
        Answer.ByPhone => words.Say("rsvp.status.by_phone"),
        Answer.Maybe => words.Say("rsvp.status.maybe"),
        Answer.No => words.Say("rsvp.status.no"),
        Answer.StandIn => words.Say("rsvp.status.stand_in"),
        Answer.ThoughtsOnly => words.Say("rsvp.status.thoughts"),
    });

    /// <summary>How every copy of a person's card looks now: a meeting that is over or off has no buttons any more.</summary>
    public static Card Card(Meeting meeting, Rsvp? rsvp, Phrases words, bool open) => new(
        SubjectOf(meeting.Id),
        meeting.CancelledAt is not null ? new(words.Say("rsvp.status.cancelled")) : Status(rsvp, words),
        open ? Buttons(meeting, words) : null);

    private static IEnumerable<Fact> Present(string label, string? value, string? address = null) => value is null ? [] : [new(label, value, address)];

    private static IEnumerable<Button> Offer(bool fits, string label, Meeting meeting, string answer) =>
        fits ? [new(label, $"rsvp {meeting.Id} {answer}", answer is "in_person" or "by_video" or "by_phone" ? Emphasis.Primary : Emphasis.None)] : [];
}

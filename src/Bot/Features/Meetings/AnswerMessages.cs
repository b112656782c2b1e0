using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Words;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;

namespace CatBot.Bot.Features.Meetings;

/// <summary>What a person reads when they answered a meeting.</summary>
internal static class AnswerMessages
{
    private static readonly ImmutableArray<Needs> _needs =
        [Engagement.Meetings.Needs.Ride, Engagement.Meetings.Needs.Childcare, Engagement.Meetings.Needs.QuietSpace, Engagement.Meetings.Needs.Interpreter];

    /// <summary>The question, with everything needed to answer it.</summary>
    public static Message Ask(Meeting meeting, Rsvp? rsvp, Phrases words) => new(
    [
        new Text(words.Say("rsvp.ask", ("title", meeting.Title))), RsvpCard.When(meeting, words), RsvpCard.Ways(meeting, rsvp?.Answer, words),
        RsvpCard.Status(rsvp, words), RsvpCard.Buttons(meeting, words),
    ], RsvpCard.SubjectOf(meeting.Id));

    /// <summary>The answer said back, with the day and the way in; a no is only thanked.</summary>
    public static Message Taken(Meeting meeting, Rsvp rsvp, string? onBehalfOf, Phrases words)
    {
        var said = new Text(onBehalfOf is null ? Sentence(meeting, rsvp.Answer, words) : words.Say("rsvp.on_behalf", ("name", onBehalfOf), ("title", meeting.Title)));
        return rsvp.Answer is Answer.No ? new([said, new Small(words.Say("rsvp.small.no"))]) : new(
        [
            said, RsvpCard.When(meeting, words), RsvpCard.Ways(meeting, rsvp.Answer, words),
            new Small(words.Say("rsvp.small.change")),
        ]);
    }

    /// <summary>What the person needs, said back; the coordinators see it, nobody else does.</summary>
    public static Message Needs(Meeting meeting, Rsvp rsvp, Phrases words)
    {
        var needs = _needs.Where(need => rsvp.Needs.HasFlag(need)).Select(need => Name(need, words)).ToImmutableArray();
        return needs.Length == 0
            ? Message.Of(words.Say("rsvp.needs.none", ("title", meeting.Title)))
            : new([new Text(words.Say("rsvp.needs.noted", ("title", meeting.Title))), new Bullets(needs), new Small(words.Say("rsvp.needs.who"))]);
    }

    public static Message Hat(Meeting meeting, Hat hat, Phrases words) => Message.Of(words.Say("rsvp.hat.kept", ("hat", hat.Title), ("title", meeting.Title)));

    public static Message Thoughts(Meeting meeting, Phrases words) => Message.Of(words.Say("rsvp.thoughts.kept", ("title", meeting.Title)));

    public static Message StandIn(Meeting meeting, string name, bool known, Phrases words) => Message.Of(known
        ? words.Say("rsvp.stand_in.invited", ("name", name), ("title", meeting.Title))
        : words.Say("rsvp.stand_in.noted", ("name", name), ("title", meeting.Title)));

    /// <summary>The same answer, ending in the offer of what could help.</summary>
    public static Message OfferNeeds(Message taken, Meeting meeting, Phrases words) => new(
    [
        .. taken.Parts,
        new Text(words.Say("rsvp.needs.ask")),
        new Buttons([.. _needs.Select(need => new Button(Name(need, words), $"rsvp {meeting.Id} {Line(need)}"))], "needs"),
    ]);

    /// <summary>The same answer, ending in the one question of which hat the person wears.</summary>
    public static Message AskHat(Message taken, Meeting meeting, ImmutableArray<Hat> hats, Phrases words) => new(
    [
        .. taken.Parts.Where(part => part is not Small),
        new Text(words.Say("rsvp.hat.ask")),
        new Buttons([.. hats.Select(hat => new Button(hat.Title, $"rsvp {meeting.Id} hat {hat.Id}"))]),
    ]);

    private static string Sentence(Meeting meeting, Answer answer, Phrases words) => answer switch
    {
        Answer.Coming => words.Say("rsvp.taken.coming", ("title", meeting.Title)),
        Answer.InPerson => words.Say("rsvp.taken.in_person", ("title", meeting.Title)),
        Answer.ByVideo => words.Say("rsvp.taken.by_video", ("title", meeting.Title)),
        Answer.ByPhone => words.Say("rsvp.taken.by_phone", ("title", meeting.Title)),
        Answer.Maybe => words.Say("rsvp.taken.maybe", ("title", meeting.Title)),
        Answer.No => words.Say("rsvp.taken.no", ("title", meeting.Title)),
        Answer.StandIn or Answer.ThoughtsOnly => words.Say("rsvp.taken.noted", ("title", meeting.Title)),
    };

    /// <summary>An answer in a word or two, for lists.</summary>
    public static string Label(Answer answer, Phrases words) => answer switch
    {
        Answer.Coming => words.Say("rsvp.button.coming"),
        Answer.InPerson => words.Say("rsvp.button.in_person"),
        Answer.ByVideo => words.Say("rsvp.button.by_video"),
        Answer.ByPhone => words.Say("rsvp.button.by_phone"),
        Answer.Maybe => words.Say("rsvp.button.maybe"),
        Answer.No => words.Say("rsvp.button.no"),
        Answer.StandIn => words.Say("rsvp.button.stand_in"),
        Answer.ThoughtsOnly => words.Say("rsvp.button.thoughts"),
    };

    /// <summary>A need in a word or two.</summary>
    public static string Name(Needs need, Phrases words) => need switch
    {
        Engagement.Meetings.Needs.Ride => words.Say("rsvp.need.ride"),
        Engagement.Meetings.Needs.Childcare => words.Say("rsvp.need.childcare"),
        Engagement.Meetings.Needs.QuietSpace => words.Say("rsvp.need.quiet_space"),
        _ => words.Say("rsvp.need.interpreter"),
    };

    private static string Line(Needs need) => need switch
    {
        Engagement.Meetings.Needs.Ride => "ride",
        Engagement.Meetings.Needs.Childcare => "childcare",
        Engagement.Meetings.Needs.QuietSpace => "quiet_space",
        _ => "interpreter",
    };
}

using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;

namespace CatBot.Bot.Features.Meetings;

/// <summary>The post in the coalition's channel on the day: how many come and how to join, never who.</summary>
public sealed class DayPostWriter : IWriter
{
    public ImmutableArray<NudgeKind> Kinds { get; } = [NudgeKind.MeetingDayPost];

    public Written? Write(Request request)
    {
        if (!request.Facts.Meetings.TryGetValue(request.Nudge.SubjectId, out var meeting)) return null;
        var (words, counts) = (request.Words, request.Facts.Counts[meeting.Id].ToDictionary(count => count.Answer, count => count.People));
        var coming = counts.Where(count => count.Key.IsComing()).Sum(count => count.Value);
        return new(new(
        [
            new Heading(words.Say("rsvp.day.today", ("title", meeting.Title))),
            RsvpCard.When(meeting, words),
            new Text(words.Say("rsvp.day.coming", ("count", coming))),
            .. Modes(counts).Select(mode => words.Say("rsvp.day.mode", ("label", Label(request, mode.Mode)), ("count", mode.Count))).ToImmutableArray() is { Length: > 0 } modes ? new Part[] { new Bullets(modes) } : [],
            RsvpCard.Ways(meeting, null, words),
            new Small(words.Say("rsvp.why.day")),
        ]));
    }

    private static IEnumerable<(Answer Mode, int Count)> Modes(Dictionary<Answer, int> counts) =>
        new[] { Answer.InPerson, Answer.ByVideo, Answer.ByPhone, Answer.Maybe }.Where(counts.ContainsKey).Select(mode => (mode, counts[mode]));

    private static string Label(Request request, Answer mode) => mode switch
    {
        Answer.InPerson => request.Words.Say("rsvp.button.in_person"),
        Answer.ByVideo => request.Words.Say("rsvp.button.by_video"),
        Answer.ByPhone => request.Words.Say("rsvp.button.by_phone"),
        _ => request.Words.Say("rsvp.button.maybe"),
    };
}

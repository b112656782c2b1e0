using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Words;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using NodaTime;

namespace CatBot.Bot.Features.Reach;

/// <summary>Says an outlook: a day, then one line for each message that several people get alike.</summary>
internal sealed class OutlookText(Caller caller, Outlook outlook, Instant now)
{
    private const int MostLines = 40;
    private const int MostNames = 6;

    private readonly Phrases _words = caller.Words;

    public Message Message(int days)
    {
        var lines = outlook.Messages.GroupBy(message => (message.At, What: What(message.Nudges)))
            .Select(group => (group.Key.At, Text: Line(group.Key.At, group.Key.What, [.. group.Select(message => message.Nudges[0])]))).ToList();
        return new(
        [
            new Heading(_words.Say("delivery.preview.title", ("count", days))),
            .. lines.Count == 0 ? [new Text(_words.Say("delivery.preview.none"))] : Days(lines),
            .. Unsaid(),
            new Small(_words.Say("delivery.preview.if_nobody_answers")),
        ]);
    }

    private IEnumerable<Part> Days(List<(Instant At, string Text)> lines)
    {
        var today = now.InZone(caller.Zone).Date;
        foreach (var day in lines.Take(MostLines).GroupBy(line => line.At.InZone(caller.Zone).Date))
        {
            yield return new Text(_words.Day(day.Key, today));
            yield return new Bullets([.. day.Select(line => line.Text)]);
        }

        if (lines.Count > MostLines) yield return new Text(_words.Say("delivery.more", ("count", lines.Count - MostLines)));
    }

    private IEnumerable<Part> Unsaid()
    {
        var lines = outlook.Spared.Where(IsNews)
            .GroupBy(spared => (Why: _words.SayReason(spared.Why), What: What([spared.Nudge])))
            .Select(group => _words.Say("delivery.status.because", ("name", Names([.. group.Select(spared => spared.Nudge)])), ("what", group.Key.What), ("why", group.Key.Why)))
            .Concat(outlook.Messages.Select(message => message.Nudges[0]).Where(IsOutOfReach).DistinctBy(nudge => nudge.PersonId)
                .Select(nudge => _words.Say("delivery.preview.no_account", ("name", Name(nudge)))))
            .Take(MostLines).ToList();
        return lines.Count == 0 ? [] : [new Text(_words.Say("delivery.preview.not")), new Bullets([.. lines])];
    }

    // Each meeting has steps for every answer: those for an answer that somebody did not give are no news.
    private static bool IsNews(Spared spared) => spared.Why is not (nameof(DropReason.ThePersonIsNoLongerMeant) or nameof(DropReason.TheMeetingCanBeFound));

    private string Line(Instant at, string what, IReadOnlyList<Nudge> to) =>
        _words.Say("delivery.preview.line", ("time", _words.Time(at.InZone(caller.Zone).TimeOfDay.With(TimeAdjusters.TruncateToMinute))), ("names", Names(to)), ("what", what));

    private string What(IReadOnlyList<Nudge> nudges) => string.Join("; ", nudges.Select(nudge =>
        outlook.Facts.Meetings.TryGetValue(nudge.SubjectId, out var meeting) ? $"{_words.Say(nudge.Kind)} – {meeting.Title}"
        : outlook.Facts.Tasks.TryGetValue(nudge.SubjectId, out var task) ? $"{_words.Say(nudge.Kind)} – {task.Title}"
        : _words.Say(nudge.Kind)).Distinct(StringComparer.Ordinal));

    private string Names(IReadOnlyList<Nudge> to)
    {
        var names = to.Select(Name).Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count <= MostNames ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostNames))} {_words.Say("delivery.more", ("count", names.Count - MostNames))}";
    }

    private string Name(Nudge nudge) => outlook.Facts.Recipient(nudge)?.Name ?? _words.Say("delivery.the_channel");

    private bool IsOutOfReach(Nudge nudge) => nudge.PersonId is { } person && !outlook.Facts.Accounts[person].Any();
}

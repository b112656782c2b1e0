using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>The meeting that somebody wants to change, its series, and the words that say how.</summary>
/// <param name="Siblings">All meetings of the series, this one among them.</param>
internal sealed record ChosenMeeting(Meeting Meeting, Series Series, IReadOnlyList<Meeting> Siblings, Arguments Words)
{
    public bool IsSeries => Series.Recurrence.Kind is not RecurrenceKind.Once;

    /// <summary>Finds it, or the reply that refuses or asks which: nothing is changed on a guess among several.</summary>
    /// <param name="command">The command's name, for the buttons of the question.</param>
    public static async Task<(ChosenMeeting? Chosen, Reply? Unclear)> FindAsync(string command, Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var (meeting, words) = await MeetingTarget.FindAsync(arguments, caller, db, now);
        if (meeting is null) return (null, caller.Refuse(Refusal.TheMeetingIsUnknown));
        var series = (await db.Series.FindAsync(meeting.SeriesId))!;
        if (!series.MayBeChangedBy(caller.Membership)) return (null, caller.Refuse(Refusal.OnlyACoordinatorMayDoThis));
        var isGuessed = ReferenceEquals(words, arguments) || (words == arguments && Id<Meeting>.Parse(arguments.First) is null);
        if (isGuessed && await Which(command, caller, arguments, db, now) is { } question) return (null, question);
        if (meeting.Open(now).Why is { } shut) return (null, caller.Refuse(shut));
        var siblings = await db.Meetings.Where(one => one.SeriesId == series.Id).OrderBy(one => one.Occurrence).ToListAsync();
        return (new(meeting, series, siblings, words), null);
    }

    private static async Task<Reply?> Which(string command, Caller caller, Arguments arguments, CoalitionDb db, Instant now)
    {
        var coming = await MeetingsOf.SeenBy(db, caller.Membership).Where(meeting => meeting.CancelledAt == null && meeting.StartsAt > now)
            .OrderBy(meeting => meeting.StartsAt).Take(20).ToListAsync();
        var next = coming.DistinctBy(meeting => meeting.SeriesId).Take(5).ToList();
        return next.Count < 2 ? null : new Reply(new Message(
        [
            new Text(caller.Words.Say("meeting.which")),
            new Buttons([.. next.Select(meeting => new Button(Label(caller, meeting, now), $"{command} {meeting.Id} {arguments.Text}".TrimEnd()))]),
        ]));
    }

    private static string Label(Caller caller, Meeting meeting, Instant now)
    {
        var title = meeting.Title.Length > 40 ? $"{meeting.Title[..39]}…" : meeting.Title;
        return caller.Words.Say("meeting.list.line", ("title", title), ("when", caller.Words.Day(meeting.Start.Date, now.InZone(caller.Zone).Date)));
    }
}

using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>The next meetings, with how many come and the reader's own answer.</summary>
internal static class MeetingListing
{
    private const int Shown = 6;

    public static async Task<Reply> ReplyAsync(CoalitionDb db, Caller caller, Instant now)
    {
        var coming = await MeetingsOf.SeenBy(db, caller.Membership)
            .Where(meeting => meeting.CancelledAt == null && meeting.StartsAt > now)
            .OrderBy(meeting => meeting.StartsAt).Take(Shown).ToListAsync();
        if (coming.Count == 0) return caller.Say(caller.IsCoordinator ? "meeting.list.none_yet" : "meeting.list.none");
        var ids = coming.Select(meeting => meeting.Id).ToArray();
        var rsvps = (await db.Rsvps.AsNoTracking().Where(rsvp => ids.Contains(rsvp.MeetingId)).ToListAsync()).ToLookup(rsvp => rsvp.MeetingId);
        return new(new Message(
        [
            new Heading(caller.Words.Say("meeting.list.title")),
            .. coming.SelectMany(meeting => Entry(caller, meeting, [.. rsvps[meeting.Id]], now)),
        ]));
    }

    private static IEnumerable<Part> Entry(Caller caller, Meeting meeting, IReadOnlyList<Rsvp> rsvps, Instant now)
    {
        var words = caller.Words;
        var mine = caller.At.IsShared ? null : rsvps.FirstOrDefault(rsvp => rsvp.PersonId == caller.Person.Id);
        var when = words.Moment(meeting.StartsAt.InZone(caller.Zone), now.InZone(caller.Zone).Date);
        yield return new Text(words.Say("meeting.list.line", ("title", meeting.Title), ("when", when)));
        yield return new Text(string.Join(' ', Counts(caller, rsvps).Append(mine is null ? null : RsvpCard.Status(mine, words).Words).OfType<string>()));
        yield return new Buttons([new(words.Say("meeting.button.open", ("title", Short(meeting.Title))), $"meeting show {meeting.Id}")], "open");
    }

    /// <summary>Numbers only, as sentences: fit for anybody's eyes.</summary>
    public static IEnumerable<string> Counts(Caller caller, IReadOnlyList<Rsvp> rsvps)
    {
        yield return caller.Words.Say("meeting.counts.coming", ("count", rsvps.Count(rsvp => rsvp.Answer.IsComing())));
        var maybe = rsvps.Count(rsvp => rsvp.Answer is Answer.Maybe);
        if (maybe > 0) yield return caller.Words.Say("meeting.counts.maybe", ("count", maybe));
    }

    private static string Short(string title) => title.Length > 40 ? $"{title[..39]}…" : title;
}

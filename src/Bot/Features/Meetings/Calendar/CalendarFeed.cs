using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Meetings.Calendar;

/// <summary>Fills calendar files. What was is kept for three months, so that a look back still finds it.</summary>
public static class CalendarFeed
{
    private static readonly Duration _kept = Duration.FromDays(90);

    /// <summary>The meetings that invite a person, with their answers; null once they have moved on.</summary>
    public static async Task<CalendarFile?> OfPersonAsync(CoalitionDb db, Id<Membership> membership, Instant now) =>
        await Whose(db, membership) is { } whose ? await Fill(db, whose, MeetingsOf.Inviting(db, whose.Membership).Where(meeting => meeting.StartsAt > now - _kept)) : null;

    /// <summary>One meeting for one person; null when they are not invited.</summary>
    public static async Task<CalendarFile?> OfMeetingAsync(CoalitionDb db, Id<Meeting> id, Id<Membership> membership) =>
        await Whose(db, membership) is { } whose && await Fill(db, whose, MeetingsOf.Inviting(db, whose.Membership).Where(meeting => meeting.Id == id)) is { Entries.Count: 1 } file
            ? file
            : null;

    /// <summary>The meetings that are open to the whole coalition, without anybody's name; null when the coalition is gone.</summary>
    public static async Task<CalendarFile?> OfCoalitionAsync(CoalitionDb db, Id<Coalition> id, Instant now)
    {
        if (await db.Coalitions.FindAsync(id) is not { } coalition) return null;
        var meetings = await MeetingsOf.Open(db, id).Where(meeting => meeting.StartsAt > now - _kept).AsNoTracking().ToListAsync();
        return new(coalition.Name, coalition, Phrases.In(coalition.Language), [.. meetings.Select(meeting => new CalendarEntry(meeting))]);
    }

    private static async Task<Whose?> Whose(CoalitionDb db, Id<Membership> id) => await (
        from membership in db.Memberships
        where membership.Id == id && membership.Standing != Standing.MovedOn
        join person in db.People on membership.PersonId equals person.Id
        join coalition in db.Coalitions on membership.CoalitionId equals coalition.Id
        select new Whose(membership, person, coalition)).AsNoTracking().SingleOrDefaultAsync();

    private static async Task<CalendarFile> Fill(CoalitionDb db, Whose whose, IQueryable<Meeting> meetings)
    {
        var theirs = await (
            from meeting in meetings
            from rsvp in db.Rsvps.Where(rsvp => rsvp.MeetingId == meeting.Id && rsvp.PersonId == whose.Person.Id).DefaultIfEmpty()
            select new { Meeting = meeting, Rsvp = rsvp }).AsNoTracking().ToListAsync();
        return new(whose.Coalition.Name, whose.Coalition, Phrases.In(whose.Person.Language), [.. theirs.Select(one => new CalendarEntry(one.Meeting, whose.Person, one.Rsvp))]);
    }
}

/// <summary>Whose calendar it is.</summary>
internal sealed record Whose(Membership Membership, Person Person, Coalition Coalition);

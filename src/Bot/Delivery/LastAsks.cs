using CatBot.Bot.Conversation;
using CatBot.Bot.Features.Meetings;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using CatBot.Engagement.Replies;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>A question that is open, and since when.</summary>
public sealed record OpenAsk(Ask Ask, Instant At);

/// <summary>What each person was last asked, so that "yes" has a meaning.</summary>
public static class LastAsks
{
    /// <summary>What the words answer: the subject of the message replied to, else whatever was asked last.</summary>
    public static async Task<OpenAsk?> FindAsync(CoalitionDb db, Caller caller, string? subject)
    {
        var row = await db.LastAsks.FindAsync(caller.Person.Id, caller.Coalition.Id);
        if (SubjectOf(subject) is { } replied && replied.Subject != row?.SubjectId) return new(replied, Instant.MaxValue);
        return row is null ? null : new(new(row.About, row.SubjectId, row.Awaiting), row.AskedAt);
    }

    /// <summary>Somebody who was asked nothing yet most likely means their next meeting, or their one open task.</summary>
    public static async Task<Ask?> GuessAsync(CoalitionDb db, Caller caller, Intent intent, Instant now) => intent switch
    {
        Intent.Unclear => null,
        Intent.Done or Intent.HandBack or Intent.Accept or Intent.NotNow or Intent.Question or Intent.Snooze => await OpenTask(db, caller),
        _ => await NextMeeting(db, caller, now),
    };

    /// <summary>Remembers a question inside the caller's transaction.</summary>
    public static async Task RememberAsync(CoalitionDb db, Id<Person> person, Id<Coalition> coalition, Ask ask, Instant now)
    {
        var row = await db.LastAsks.FindAsync(person, coalition);
        if (row is null) db.LastAsks.Add(row = new() { PersonId = person, CoalitionId = coalition });
        (row.About, row.SubjectId, row.Awaiting, row.AskedAt) = (ask.About, ask.Subject, ask.Awaiting, now);
    }

    private static Ask? SubjectOf(string? subject) => subject?.Split(':') is [var noun, var id] && Guid.TryParse(id, out var guid)
        ? noun switch { "meeting" => new(About.Meeting, guid), "task" => new(About.Task, guid), "checkin" => new(About.CheckIn, guid), _ => null }
        : null;

    private static async Task<Ask?> NextMeeting(CoalitionDb db, Caller caller, Instant now)
    {
        var meeting = await MeetingsOf.Inviting(db, caller.Membership)
            .Where(meeting => meeting.CancelledAt == null && meeting.StartsAt > now && meeting.AnnounceAt <= now)
            .OrderBy(meeting => meeting.StartsAt).FirstOrDefaultAsync();
        return meeting is null ? null : new(About.Meeting, meeting.Id.Value);
    }

    private static async Task<Ask?> OpenTask(CoalitionDb db, Caller caller)
    {
        var tasks = await db.Tasks
            .Where(task => task.AssigneeId == caller.Person.Id && (task.State == TaskState.Offered || task.State == TaskState.Accepted))
            .Take(2).ToListAsync();
        return tasks is [var only] ? new(About.Task, only.Id.Value) : null;
    }
}

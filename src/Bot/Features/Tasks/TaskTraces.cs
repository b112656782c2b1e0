using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>What tasks leave behind on a partner's timeline and in the audit.</summary>
internal static class TaskTraces
{
    /// <summary>A partner was asked.</summary>
    public static void Asked(CoalitionDb db, Membership who, MicroTask task, Caller by, Instant now)
    {
        if (who.Role is Role.Partner && who.PersonId != by.Person.Id)
            db.Timeline.Add(new() { CoalitionId = task.CoalitionId, PersonId = who.PersonId, Kind = TimelineKind.Asked, ById = by.Person.Id, Note = task.Title, At = now });
    }

    /// <summary>A partner answered.</summary>
    public static void Answered(CoalitionDb db, Caller who, MicroTask task, Instant now)
    {
        if (who.Membership.Role is Role.Partner)
            db.Timeline.Add(new() { CoalitionId = task.CoalitionId, PersonId = who.Person.Id, Kind = TimelineKind.Answered, Note = task.Title, At = now });
    }

    /// <summary>Somebody changed a task that another person has.</summary>
    /// <param name="holder">Who had it before the change.</param>
    public static void Changed(CoalitionDb db, Caller by, string what, MicroTask task, Id<Person>? holder, Instant now)
    {
        if (holder is { } other && other != by.Person.Id)
            db.Audit.Add(new() { CoalitionId = task.CoalitionId, ById = by.Person.Id, AboutId = other, What = what, Subject = task.Id.ToString(), At = now });
    }
}

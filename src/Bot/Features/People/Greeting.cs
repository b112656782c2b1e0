using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Features.Meetings;
using CatBot.Bot.Words;
using CatBot.Engagement.People;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.People;

/// <summary>What somebody hears first: the question for consent, or what is next for them.</summary>
internal static class Greeting
{
    /// <summary>Who we are, what is kept, and the one question.</summary>
    public static Message Welcome(Phrases words, string coalition) => new(
    [
        new Text(words.Say("person.welcome", ("coalition", coalition))),
        new Text(words.Say("person.consent")),
        new Buttons(
        [
            new(words.Say("person.button.yes"), "hello yes", Emphasis.Primary), new(words.Say("person.button.no"), "hello no"),
            words.Language is Language.French ? new("English", "hello en") : new("Français", "hello fr"),
        ]),
    ]);

    /// <summary>Somebody we know: their next meeting, and how many tasks they have.</summary>
    public static async Task<Reply> AgainAsync(Caller caller, CoalitionDb db, Instant now)
    {
        var next = await MeetingsOf.SeenBy(db, caller.Membership).Where(meeting => meeting.CancelledAt == null && meeting.StartsAt > now)
            .OrderBy(meeting => meeting.StartsAt).FirstOrDefaultAsync();
        var tasks = await db.Tasks.CountAsync(task => task.CoalitionId == caller.Coalition.Id && task.AssigneeId == caller.Person.Id
            && (task.State == Engagement.Tasks.TaskState.Offered || task.State == Engagement.Tasks.TaskState.Accepted));
        var words = caller.Words;
        var when = next is null ? "" : words.Moment(next.StartsAt.InZone(caller.Zone), now.InZone(caller.Zone).Date);
        Part?[] parts =
        [
            new Text(words.Say("person.hello", ("name", caller.Person.Name))),
            next is null ? null : new Text(words.Say("person.hello_next", ("title", next.Title), ("when", when))),
            tasks == 0 ? null : new Text(words.Say("person.hello_tasks", ("count", tasks))),
        ];
        return new(new Message([.. parts.OfType<Part>()]));
    }
}

using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Channels.Web.Sandbox;

/// <summary>Reads all of the sandbox.</summary>
public sealed class StateReader(IDbContextFactory<CoalitionDb> databases, ChatBook book, IClock clock)
{
    private const int Last = 5000;

    public async Task<State> ReadAsync()
    {
        await using var db = await databases.CreateDbContextAsync();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        if (await Cast.LoadAsync(db) is not { } cast) return new(clock.GetCurrentInstant(), [], [], [], [], [], []);
        var names = cast.Personas.ToDictionary(persona => persona.Room.Person!.Value, persona => persona.Name);
        var conversations = new List<StateConversation>();
        foreach (var persona in cast.Personas) conversations.Add(new(persona.Name, await MessagesAsync(persona.Room, persona.Name, persona)));
        var channel = await MessagesAsync(cast.Channel, "", cast.Personas.FirstOrDefault());
        return new(
            clock.GetCurrentInstant(),
            [.. cast.Personas.Select(persona => new StatePerson(persona.Name, persona.Role, persona.Standing, persona.Hats))],
            await MeetingsAsync(db, cast.Coalition.Id, names),
            await TasksAsync(db, cast.Coalition.Id, names),
            await NudgesAsync(db, cast.Coalition.Id, names, [.. conversations.SelectMany(conversation => conversation.Messages), .. channel]),
            conversations,
            channel);
    }

    private async Task<IReadOnlyList<DoorMessage>> MessagesAsync(ChatRoom room, string speaker, Persona? reader) =>
        reader is null ? [] : [.. (await book.ReadAsync(room, Last)).Select(line => DoorMessage.Of(line, speaker, reader.Reader))];

    private static async Task<IReadOnlyList<StateMeeting>> MeetingsAsync(CoalitionDb db, Id<Coalition> coalition, Dictionary<Id<Person>, string> names)
    {
        var meetings = await db.Meetings.Where(meeting => meeting.CoalitionId == coalition).OrderBy(meeting => meeting.StartsAt).ToListAsync();
        var ids = meetings.Select(meeting => meeting.Id).ToArray();
        var answers = (await db.Rsvps.Where(rsvp => ids.Contains(rsvp.MeetingId)).ToListAsync()).ToLookup(rsvp => rsvp.MeetingId);
        return [.. meetings.Select(meeting => new StateMeeting(
            $"{meeting.Id}", meeting.Title, meeting.StartsAt, meeting.Zone, meeting.CancelledAt is not null,
            [.. answers[meeting.Id].Select(rsvp => new StateAnswer(Name(names, rsvp.PersonId) ?? "", rsvp.Answer)).OrderBy(answer => answer.Person, StringComparer.Ordinal)]))];
    }

    private static async Task<IReadOnlyList<StateTask>> TasksAsync(CoalitionDb db, Id<Coalition> coalition, Dictionary<Id<Person>, string> names)
    {
        var tasks = await db.Tasks.Where(task => task.CoalitionId == coalition).OrderBy(task => task.CreatedAt).ToListAsync();
        return [.. tasks.Select(task => new StateTask($"{task.Id}", task.Title, Name(names, task.AssigneeId), task.State, task.DueAt))];
    }

    private static async Task<IReadOnlyList<StateNudge>> NudgesAsync(
        CoalitionDb db, Id<Coalition> coalition, Dictionary<Id<Person>, string> names, IEnumerable<DoorMessage> messages)
    {
        var nudges = await db.Nudges.Where(nudge => nudge.CoalitionId == coalition).OrderBy(nudge => nudge.Number).ToListAsync();
        var texts = messages.ToDictionary(message => $"{message.Id}", message => message.Text, StringComparer.Ordinal);
        return [.. nudges.Select(nudge => new StateNudge(
            Name(names, nudge.PersonId), nudge.Kind, $"{nudge.SubjectId:n}", nudge.Step, nudge.DueAt, nudge.State, nudge.Reason, nudge.SentAt,
            nudge.MessageRef is { } reference ? texts.GetValueOrDefault(reference) : null))];
    }

    private static string? Name(Dictionary<Id<Person>, string> names, Id<Person>? person) => person is { } known ? names.GetValueOrDefault(known) : null;
}

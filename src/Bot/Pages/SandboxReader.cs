using CatBot.Bot.Channels.Web;
using CatBot.Bot.Channels.Web.Sandbox;
using CatBot.Bot.Words;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Pages;

/// <summary>Reads what the sandbox's page shows.</summary>
public sealed class SandboxReader(IDbContextFactory<CoalitionDb> databases, ChatBook book, Turning turning, Tour tour)
{
    private const int MostPanes = 4;
    private const int MostLines = 200;
    private const int MostPlanned = 200;

    /// <summary>The page as it is now; null while there is no coalition.</summary>
    public async Task<SandboxModel?> ReadAsync(Phrases words, string? wanted, string? draft, OpenForm? open)
    {
        await using var db = await databases.CreateDbContextAsync();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        if (await Cast.LoadAsync(db) is not { Personas.Count: > 0 } cast) return null;
        var shown = Chosen(cast, wanted);
        var lines = new Dictionary<ChatRoom, IReadOnlyList<Utterance>>();
        foreach (var room in shown.Select(persona => persona.Room).Append(cast.Channel)) lines[room] = await book.ReadAsync(room, MostLines);
        return new()
        {
            Words = words,
            Now = turning.Now,
            Cast = cast,
            Shown = shown,
            Lines = lines,
            Planned = await PlannedAsync(db, cast, words),
            SetAside = await SetAsideAsync(db, cast, words),
            Step = await tour.StepAsync(),
            Wanted = wanted ?? shown[0].Id,
            Draft = draft,
            Open = open,
        };
    }

    // A coordinator, a member and two partners tell the whole story; whoever is asked for comes beside them.
    private static Persona[] Chosen(Cast cast, string? wanted)
    {
        var story = cast.Personas.GroupBy(persona => persona.Role).SelectMany(alike => alike.Take(alike.Key is Role.Partner ? 2 : 1)).ToList();
        var chosen = story.Concat(cast.Personas.Except(story)).Take(MostPanes).Concat(cast.Personas.Where(persona => persona.Id == wanted)).ToHashSet();
        return [.. cast.Personas.Where(chosen.Contains)];
    }

    private static async Task<IReadOnlyList<PlannedNudge>> PlannedAsync(CoalitionDb db, Cast cast, Phrases words)
    {
        var nudges = await db.Nudges
            .Where(nudge => nudge.CoalitionId == cast.Coalition.Id && (nudge.State == NudgeState.Planned || nudge.State == NudgeState.Claimed))
            .OrderBy(nudge => nudge.LookAt).ThenBy(nudge => nudge.Number).Take(MostPlanned).ToListAsync();
        return await NamedAsync(db, cast, words, nudges);
    }

    private static async Task<IReadOnlyList<PlannedNudge>> SetAsideAsync(CoalitionDb db, Cast cast, Phrases words)
    {
        var nudges = await db.Nudges
            .Where(nudge => nudge.CoalitionId == cast.Coalition.Id
                && (nudge.State == NudgeState.Dropped || nudge.State == NudgeState.CouldNotReach || nudge.State == NudgeState.MaybeSent))
            .OrderByDescending(nudge => nudge.LookAt).ThenByDescending(nudge => nudge.Number).Take(MostPlanned).ToListAsync();
        return await NamedAsync(db, cast, words, nudges);
    }

    private static async Task<IReadOnlyList<PlannedNudge>> NamedAsync(CoalitionDb db, Cast cast, Phrases words, List<Nudge> nudges)
    {
        var ids = nudges.Select(nudge => nudge.SubjectId).Distinct().ToArray();
        var meetings = ids.Select(id => new Id<Meeting>(id)).ToArray();
        var tasks = ids.Select(id => new Id<MicroTask>(id)).ToArray();
        var titles = await db.Meetings.Where(meeting => meetings.Contains(meeting.Id)).ToDictionaryAsync(meeting => meeting.Id.Value, meeting => meeting.Title);
        foreach (var task in await db.Tasks.Where(task => tasks.Contains(task.Id)).ToListAsync()) titles[task.Id.Value] = task.Title;
        return
        [
            .. from nudge in nudges
               group nudge by (nudge.Kind, nudge.SubjectId, nudge.LookAt, nudge.Reason) into alike
               let to = alike.Select(nudge => cast.Personas.FirstOrDefault(persona => persona.Room.Person == nudge.PersonId)?.Name).OfType<string>()
               let why = alike.Key.Reason is { } reason ? words.SayReason(reason) : null
               select new PlannedNudge(alike.First().Number, [.. to], words.Say(alike.Key.Kind), titles.GetValueOrDefault(alike.Key.SubjectId), alike.Key.LookAt, why),
        ];
    }
}

using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>What one person has to tell another about a task; <see cref="TaskRelayWriter"/> finds the words.</summary>
internal enum TaskWord
{
    /// <summary>One of several who were asked; the others still are.</summary>
    Declined,

    /// <summary>Nobody is left who was asked.</summary>
    CameBack,
    HandedBack,
    Done,
    Question,
    Answer,
    MoreTime,
    OffTheList,
}

/// <summary>Passes words on between those who have a task and those who look after it.</summary>
internal static class TaskNews
{
    private static readonly Duration _stays = Duration.FromDays(14);

    /// <summary>Tells whoever looks after the task; nobody is told what they did themselves.</summary>
    public static async Task<ImmutableArray<Nudge>> TellTendingAsync(CoalitionDb db, Caller caller, MicroTask task, TaskWord word, string? words, Instant now) =>
        [.. (await TaskPlan.TendingAsync(db, task)).Where(to => to.PersonId != caller.Person.Id).Select(to => Tell(to, caller, task, word, words, now))];

    /// <summary>Tells one person.</summary>
    // A round may see several questions, but a task is done or handed back once in it.
    public static Nudge Tell(Membership to, Caller caller, MicroTask task, TaskWord word, string? words, Instant now) => Nudge.To(
        to, NudgeKind.TaskRelay, task.Id.Value,
        word is TaskWord.Question or TaskWord.Answer ? $"{word}-{caller.Person.Id}-{now.ToUnixTimeMilliseconds()}" : $"{word}-{caller.Person.Id}-{task.Round}",
        now, now + _stays,
        NudgeFacts.Write(("word", word.ToString()), ("name", caller.Person.Name), ("person", caller.Person.Id.ToString()), ("words", words ?? "")));

    /// <summary>Tells whoever has or had the task, where that is not the caller.</summary>
    public static async Task<ImmutableArray<Nudge>> TellHolderAsync(CoalitionDb db, Caller caller, MicroTask task, Id<Person>? holder, TaskWord word, Instant now) =>
        holder is { } id && id != caller.Person.Id && await TaskPlan.MemberAsync(db, task, id) is { } to ? [Tell(to, caller, task, word, null, now)] : [];

    /// <summary>Tells everybody who has these tasks, or knows that they were asked, that they need not do them.</summary>
    public static async Task<ImmutableArray<Nudge>> TellAskedAsync(CoalitionDb db, Caller caller, IReadOnlyList<MicroTask> tasks, Instant now)
    {
        var told = await ToldAsync(db, [.. tasks.Select(task => task.Id.Value)], NudgeKind.TaskAssigned, NudgeKind.TaskOffer);
        var declined = await DeclinedAsync(db, tasks);
        var people = told.Select(one => one.Person).ToArray();
        var members = await db.Memberships.Where(member => member.CoalitionId == caller.Coalition.Id && people.Contains(member.PersonId)).ToListAsync();
        return
        [
            .. from task in tasks
               from member in members
               where member.PersonId != caller.Person.Id && told.Contains((task.Id.Value, member.PersonId)) && !declined.Contains((task.Id, member.PersonId))
               select Tell(member, caller, task, TaskWord.OffTheList, null, now),
        ];
    }

    /// <summary>Tells the others who were asked that somebody was first; who has not read the question yet never gets it.</summary>
    public static async Task<ImmutableArray<Nudge>> TellOthersAsync(CoalitionDb db, Caller caller, TaskAtHand hand, Instant now)
    {
        var told = await ToldAsync(db, [hand.Task.Id.Value], NudgeKind.TaskOffer);
        var others = hand.Offers.Where(offer => !offer.Declined && offer.PersonId != caller.Person.Id && told.Contains((hand.Task.Id.Value, offer.PersonId))).Select(offer => offer.PersonId).ToArray();
        var members = others.Length == 0 ? [] : await db.Memberships.Where(member => member.CoalitionId == hand.Task.CoalitionId && others.Contains(member.PersonId)).ToListAsync();
        return [.. members.Select(member => Nudge.To(member, NudgeKind.TaskTaken, hand.Task.Id.Value, $"taken-{hand.Task.Round}", now, now + _stays))];
    }

    private static async Task<HashSet<(Id<MicroTask>, Id<Person>)>> DeclinedAsync(CoalitionDb db, IReadOnlyList<MicroTask> tasks)
    {
        var ids = tasks.Select(task => task.Id).ToArray();
        return [.. (await db.TaskOffers.Where(offer => ids.Contains(offer.TaskId) && offer.Declined).ToListAsync()).Select(offer => (offer.TaskId, offer.PersonId))];
    }

    /// <summary>Who has been asked already, or is being asked at this moment.</summary>
    public static async Task<HashSet<(Guid Task, Id<Person> Person)>> ToldAsync(CoalitionDb db, Guid[] tasks, params NudgeKind[] kinds) =>
        [.. (await db.Nudges.AsNoTracking()
            .Where(nudge => tasks.Contains(nudge.SubjectId) && kinds.Contains(nudge.Kind) && nudge.PersonId != null
                && (nudge.State == NudgeState.Sent || nudge.State == NudgeState.Sending || nudge.State == NudgeState.Claimed || nudge.State == NudgeState.MaybeSent))
            .Select(nudge => new { nudge.SubjectId, nudge.PersonId }).ToListAsync()).Select(told => (told.SubjectId, told.PersonId!.Value))];
}

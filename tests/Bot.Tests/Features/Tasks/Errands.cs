using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Tests.Features.Tasks;

/// <summary>Short ways to give tasks in the <see cref="Neighbourhood"/> and to look at them.</summary>
internal static class Errands
{
    /// <summary>Maria gives a task in one line.</summary>
    public static async Task<MicroTask> Assign(this Neighbourhood here, string line)
    {
        var before = await here.Tasks();
        (await here.Say(here.Maria, $"/assign {line}")).Refused.ShouldBeNull();
        return (await here.Tasks()).ExceptBy(before.Select(task => task.Id), task => task.Id).Last();
    }

    /// <summary>All tasks, oldest first.</summary>
    public static async Task<IReadOnlyList<MicroTask>> Tasks(this Neighbourhood here)
    {
        await using var db = here.Db();
        return await db.Tasks.AsNoTracking().OrderBy(task => task.CreatedAt).ThenBy(task => task.Id).ToListAsync();
    }

    /// <summary>A task as it is now.</summary>
    public static async Task<MicroTask> Now(this Neighbourhood here, MicroTask task) => (await here.Tasks()).Single(one => one.Id == task.Id);

    /// <summary>Presses one of a task's buttons.</summary>
    public static Task<Reply> Do(this Neighbourhood here, Neighbour who, string verb, MicroTask task, string words = "") =>
        here.Press(who, $"task {verb} {task.Id} {words}".TrimEnd());

    /// <summary>As it is read.</summary>
    public static string Read(this Reply reply, Neighbour who) =>
        reply.Answer is { } answer ? PlainText.Draw(answer, who.Reader) : PlainText.Draw(reply.Form!, who.Reader);

    /// <summary>What is still planned for somebody.</summary>
    public static async Task<IReadOnlyList<string>> Planned(this Neighbourhood here, Neighbour who) =>
        [.. (await here.Nudges(who)).Where(nudge => nudge.State is NudgeState.Planned).OrderBy(nudge => nudge.DueAt).Select(nudge => $"{nudge.Kind} {nudge.Step}")];
}

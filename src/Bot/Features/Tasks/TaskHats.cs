using CatBot.Bot.Conversation;
using CatBot.Engagement.Tasks;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Features.Tasks;

/// <summary>Which hat somebody wears while they do a task: the only one is kept silently, several are asked about once.</summary>
internal static class TaskHats
{
    /// <summary>The question with a button for each hat; nothing where there is nothing to ask.</summary>
    public static async Task<IEnumerable<Part>> WearAsync(CoalitionDb db, Caller caller, MicroTask task)
    {
        var hats = await db.Hats.Where(hat => hat.MembershipId == caller.Membership.Id).OrderBy(hat => hat.Title).ToListAsync();
        if (hats is [var only]) task.HatId = only.Id;
        return hats.Count < 2 ? [] :
        [
            new Text(caller.Words.Say("task.hat.ask")),
            new Buttons([.. hats.Select(hat => new Button(hat.Title, $"task hat {task.Id} {hat.Id}"))], "hat"),
        ];
    }
}

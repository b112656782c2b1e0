using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Bot.Features.CheckIns;

/// <summary>Finds the caller's own check-in that a line is about. Nobody reaches somebody else's, whatever the id.</summary>
internal static class CheckInTarget
{
    /// <summary>The check-in named by the first word, and the words after it; null when it is not the caller's.</summary>
    public static async Task<(CheckIn? CheckIn, Arguments Words)> FindAsync(Arguments arguments, Caller caller, CoalitionDb db) =>
        Id<CheckIn>.Parse(arguments.First) is { } id
            ? (await db.CheckIns.FirstOrDefaultAsync(one => one.Id == id && one.CoalitionId == caller.Coalition.Id && one.PersonId == caller.Person.Id), arguments.Rest)
            : (null, arguments);
}

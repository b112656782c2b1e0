using CatBot.Bot.Conversation;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Finds the meeting that words are about, among those that the caller may see.</summary>
public static class MeetingTarget
{
    /// <summary>By id, as buttons say it; by the title the words begin with; else the next one. Null when there is none.</summary>
    public static async Task<(Meeting? Meeting, Arguments Words)> FindAsync(Arguments arguments, Caller caller, CoalitionDb db, Instant now)
    {
        if (Id<Meeting>.Parse(arguments.First) is { } id)
            return (await MeetingsOf.SeenBy(db, caller.Membership).FirstOrDefaultAsync(meeting => meeting.Id == id), arguments.Rest);
        var coming = await MeetingsOf.SeenBy(db, caller.Membership)
            .Where(meeting => meeting.CancelledAt == null && meeting.StartsAt > now)
            .OrderBy(meeting => meeting.StartsAt).Take(50).ToListAsync();
        var words = Folding.Fold(arguments.Text);
        var named = coming.Find(meeting => Folding.Fold(meeting.Title) is var title && (words == title || words.StartsWith($"{title} ", StringComparison.Ordinal)))
            ?? coming.Find(meeting => arguments.First.Length > 2 && Folding.Fold(meeting.Title).Split(' ')[0] == Folding.Fold(arguments.First));
        if (named is null) return (coming.FirstOrDefault(), arguments);
        var title = Folding.Fold(named.Title);
        return (named, words.StartsWith(title, StringComparison.Ordinal) ? arguments with { Text = arguments.Text[Math.Min(named.Title.Length, arguments.Text.Length)..].Trim() } : arguments.Rest);
    }
}

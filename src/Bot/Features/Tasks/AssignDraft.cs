using System.Collections.Immutable;
using NodaTime;

namespace CatBot.Bot.Features.Tasks;

/// <summary>What somebody wrote about a task, before anything is checked.</summary>
/// <param name="Names">As typed, without the @; <c>me</c> is whoever writes.</param>
/// <param name="AnyOf">The first who accepts has it.</param>
internal sealed record AssignDraft(string? Title, ImmutableArray<string> Names, bool AnyOf, int? Minutes, Instant? Due)
{
    public static AssignDraft Empty { get; } = new(null, [], AnyOf: false, null, null);

    /// <summary>Somebody who means themselves.</summary>
    public static bool IsSelf(string name) => name.ToLowerInvariant() is "me" or "myself" or "moi";
}

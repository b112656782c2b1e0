using NodaTime;

namespace CatBot.Engagement.Nudges;

/// <summary>How many unasked messages a person gets in any seven days on end, which unlike calendar weeks have no double ration around midnight on Sunday.</summary>
public static class MessageBudget
{
    private static readonly Duration _week = Duration.FromDays(7);

    /// <summary>The person's own limit. "Less often" halves the coalition's, rounded down, and leaves at least one.</summary>
    public static int Limit(int weekly, bool lessOften) => lessOften ? Math.Max(1, weekly / 2) : weekly;

    /// <summary>The first moment from <paramref name="now"/> on at which one more message stays within the limit.</summary>
    /// <param name="sent">When unasked messages went out, in any order; one merged message is one.</param>
    /// <param name="limit">At least 1: who wants none pauses.</param>
    public static Instant NextAllowed(IEnumerable<Instant> sent, Instant now, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var oldest = sent.OrderDescending().Skip(limit - 1).Cast<Instant?>().FirstOrDefault();
        return oldest is { } at ? Instant.Max(now, at + _week) : now;
    }

    /// <summary>Which of the messages that are due take the places left: the urgent first, then those that were here first.</summary>
    public static IEnumerable<T> UrgentFirst<T>(IEnumerable<T> due, Func<T, NudgeKind> kind, int places) =>
        due.OrderBy(message => KindTraits.Of(kind(message)).Urgency).Take(places);
}

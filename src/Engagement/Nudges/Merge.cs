using System.Collections.Immutable;
using NodaTime;

namespace CatBot.Engagement.Nudges;

/// <summary>One notice that one person waits for.</summary>
/// <param name="AtOnce">Neither waits nor is waited for; takes along what is due.</param>
/// <param name="Mergeable">Else it is always a message of its own.</param>
public sealed record Waiting<T>(T What, Instant Due, Instant Expires, bool AtOnce, bool Mergeable);

/// <summary>Each inner list is one message to send now. Look again at the moment given; never, when nothing is left.</summary>
public sealed record MergePlan<T>(ImmutableArray<ImmutableArray<T>> Now, Instant? LookAgain);

/// <summary>
/// Notices due within half an hour become one message. The first waits for the last that is due within half an hour of it, never longer and
/// never to its own expiry; nothing goes before it is due.
/// </summary>
public static class Merge
{
    private static readonly Duration _window = Duration.FromMinutes(30);

    /// <summary>What goes now of one person's notices. Expired ones are left out: drop them first.</summary>
    public static MergePlan<T> Plan<T>(IEnumerable<Waiting<T>> waiting, Instant now)
    {
        var live = waiting.Where(notice => notice.Expires > now).OrderBy(notice => notice.Due).ToImmutableArray();
        var due = live.Where(notice => notice.Due <= now).ToImmutableArray();
        var goes = due.Any(notice => notice.AtOnce && notice.Mergeable) || GoesAt(live) <= now;
        var together = goes ? due.Where(notice => notice.Mergeable).ToImmutableArray() : [];
        var alone = due.Where(notice => !notice.Mergeable).ToImmutableArray();
        var messages = alone.Select(notice => ImmutableArray.Create(notice)).Append(together).Where(message => message.Length > 0);
        return new([.. messages.Select(message => message.Select(notice => notice.What).ToImmutableArray())], LookAgain(live.Except(together).Except(alone)));
    }

    private static Instant? LookAgain<T>(IEnumerable<Waiting<T>> rest)
    {
        var left = rest.ToImmutableArray();
        return left.Where(notice => !CanWait(notice)).Select(notice => (Instant?)notice.Due).Append(GoesAt(left)).Min();
    }

    /// <summary>When the group goes that the first notice able to wait is in.</summary>
    private static Instant? GoesAt<T>(IEnumerable<Waiting<T>> inOrder)
    {
        var (first, goes, closes) = ((Instant?)null, (Instant?)null, Instant.MaxValue);
        foreach (var notice in inOrder.Where(CanWait))
        {
            first ??= notice.Due;
            if (notice.Due - first > _window || notice.Due >= closes)
                break;
            (goes, closes) = (notice.Due, Instant.Min(closes, notice.Expires));
        }

        return goes;
    }

    private static bool CanWait<T>(Waiting<T> notice) => notice.Mergeable && !notice.AtOnce;
}

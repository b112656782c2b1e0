using NodaTime;

namespace CatBot.Scheduling;

/// <summary>Something that happens by itself: it finds, decides, and writes nudges. Safe to run twice, and on two servers at once.</summary>
public interface IJob
{
    /// <param name="now">The moment it counts as; a late run decides by this, so nothing stale goes out.</param>
    Task RunAsync(Instant now);
}

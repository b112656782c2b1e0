using CatBot.Engagement.Nudges;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Scheduling;

/// <summary>What is said together: one person's nudges of this moment, or one post in a coalition's channel.</summary>
public sealed record Parcel(IReadOnlyList<Nudge> Nudges);

/// <summary>The door out. The courier decides what goes; the messenger finds the words and the channel.</summary>
public interface IMessenger
{
    /// <summary>Sends parcels and says of each nudge what became of it. Every nudge gets a mark; nothing is thrown for one bad parcel.</summary>
    /// <param name="parcels">At most 32 nudges in all, each already marked as being sent.</param>
    /// <param name="facts">How things are now, loaded once for the batch.</param>
    /// <param name="now">The moment of sending.</param>
    Task<IReadOnlyList<Mark>> SendAsync(IReadOnlyList<Parcel> parcels, Batch facts, Instant now);

    /// <summary>Settles nudges whose sending was cut off: sent after all, to be sent again, or held as "maybe sent".</summary>
    Task<IReadOnlyList<Mark>> SettleAsync(IReadOnlyList<Nudge> uncertain, Instant now);
}

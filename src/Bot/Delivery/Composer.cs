using System.Collections.Frozen;
using CatBot.Bot.Conversation;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>Finds the words for a parcel: one message, whatever the number of nudges in it.</summary>
public sealed class Composer(IEnumerable<IWriter> writers)
{
    private readonly FrozenDictionary<NudgeKind, IWriter> _writers =
        writers.SelectMany(writer => writer.Kinds.Select(kind => (kind, writer))).ToFrozenDictionary(pair => pair.kind, pair => pair.writer);

    /// <summary>The message, and what the person's next words are about; null when all that it was about is gone.</summary>
    public Written? Write(Parcel parcel, Batch facts, Instant now)
    {
        var reader = ReaderOf(parcel.Nudges[0], facts);
        var written = parcel.Nudges
            .Select(nudge => _writers[nudge.Kind].Write(new(nudge, facts, reader, facts.MembershipOf(nudge), now)))
            .OfType<Written>().ToList();
        return written switch
        {
            [] => null,
            [var only] => only,
            _ => new(Join([.. written.Select(one => one.Message)]), written.Select(one => one.Ask).FirstOrDefault(ask => ask is not null)),
        };
    }

    /// <summary>The recipient's language and clock; the coalition's for a post.</summary>
    public static Reader ReaderOf(Nudge nudge, Batch facts) => facts.Recipient(nudge) is { } person
        ? new(person.Language, DateTimeZoneProviders.Tzdb[person.Zone])
        : new(facts.Coalitions[nudge.CoalitionId].Language, DateTimeZoneProviders.Tzdb[facts.Coalitions[nudge.CoalitionId].Zone]);

    // Each message's status and buttons keep their own subject; the small print is said once, at the end.
    private static Message Join(IReadOnlyList<Message> messages) => new(
    [
        .. messages.SelectMany(message => message.Parts.Where(part => part is not Small).Select(part => part switch
        {
            Status status => status with { Subject = status.Subject ?? message.Subject },
            Buttons buttons => buttons with { Subject = buttons.Subject ?? message.Subject },
            _ => part,
        })),
        .. messages.SelectMany(message => message.Parts.OfType<Small>()).Take(1),
    ]);
}

using CatBot.Bot.Conversation;
using CatBot.Engagement.Nudges;
using CatBot.Scheduling;
using CatBot.Storage;
using NodaTime;

namespace CatBot.Bot.Delivery;

/// <summary>The door out: finds words, finds the channel, sends, and says of each nudge what became of it.</summary>
public sealed partial class Messenger(Composer composer, IEnumerable<IChannel> channels, Aftermath aftermath, ILogger<Messenger> log) : IMessenger
{
    private readonly IReadOnlyDictionary<string, IChannel> _channels = channels.ToDictionary(channel => channel.Name, StringComparer.Ordinal);

    public async Task<IReadOnlyList<Mark>> SendAsync(IReadOnlyList<Parcel> parcels, Batch facts, Instant now)
    {
        var marks = new List<Mark>();
        var outgoing = new List<Outgoing>();
        foreach (var parcel in parcels) Prepare(parcel, facts, now, marks, outgoing);
        var done = new List<(Outgoing Sent, Delivered Outcome)>();
        foreach (var mail in outgoing.GroupBy(one => one.Envelope.To.Channel, StringComparer.Ordinal))
        {
            var outcomes = await _channels[mail.Key].SendAsync([.. mail.Select(one => one.Envelope)], now);
            done.AddRange(mail.Zip(outcomes));
        }

        marks.AddRange(done.SelectMany(one => one.Sent.Parcel.Nudges.Select(nudge => Outcomes.MarkOf(nudge, one.Outcome, now)).OfType<Mark>()));
        await aftermath.RecordAsync(parcels, done, marks, facts, now);
        return marks;
    }

    public async Task<IReadOnlyList<Mark>> SettleAsync(IReadOnlyList<Nudge> uncertain, Instant now)
    {
        var found = new Dictionary<long, string>();
        var certain = true;
        foreach (var channel in _channels.Values)
        {
            var sent = await channel.LookUpAsync([.. uncertain.Select(nudge => nudge.Number)]);
            certain &= sent is not null;
            foreach (var (number, reference) in sent ?? new Dictionary<long, string>()) found[number] = reference;
        }

        return [.. uncertain.Select(nudge => found.TryGetValue(nudge.Number, out var reference) ? Marks.Sent(nudge, now, reference) : Outcomes.Unsettled(nudge, certain, now))];
    }

    // One parcel that cannot be worded must not cost its neighbours.
    private void Prepare(Parcel parcel, Batch facts, Instant now, List<Mark> marks, List<Outgoing> outgoing)
    {
        try
        {
            if (Addresses.Of(parcel.Nudges[0], facts, _channels) is not { } to)
                marks.AddRange(parcel.Nudges.Select(nudge => Outcomes.NoWay(nudge)));
            else if (composer.Write(parcel, facts, now) is not { } written)
                marks.AddRange(parcel.Nudges.Select(nudge => Marks.Drop(nudge, nameof(DropReason.TheSubjectIsGone))));
            else
                outgoing.Add(new(parcel, written.Ask, new(to, written.Message, [.. parcel.Nudges.Select(nudge => nudge.Number)])));
        }
        catch (Exception bug)
        {
            LogBug(parcel.Nudges[0].Number, bug);
            marks.AddRange(parcel.Nudges.Select(nudge => Outcomes.Bug(nudge, now)));
        }
    }

    [LoggerMessage(LogLevel.Error, "No words were found for nudge {Number}; it is set aside after some tries.")]
    private partial void LogBug(long number, Exception bug);
}

/// <summary>A parcel with its words and its address.</summary>
public sealed record Outgoing(Parcel Parcel, Ask? Ask, Envelope Envelope);

using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Storage;

namespace CatBot.Scheduling;

/// <summary>Everything that deciding and wording a batch of nudges needs, as it is now, by id. Loaded in a fixed number of queries.</summary>
public sealed class Batch
{
    public required IReadOnlyDictionary<Id<Coalition>, Coalition> Coalitions { get; init; }

    /// <summary>The recipients, and everybody their messages name.</summary>
    public required IReadOnlyDictionary<Id<Person>, Person> People { get; init; }

    public required IReadOnlyDictionary<(Id<Coalition>, Id<Person>), Membership> Memberships { get; init; }

    /// <summary>The freshest first.</summary>
    public required ILookup<Id<Person>, Account> Accounts { get; init; }

    public required ILookup<Id<Coalition>, Home> Homes { get; init; }

    public required IReadOnlyDictionary<Guid, Meeting> Meetings { get; init; }

    public required IReadOnlyDictionary<Id<Series>, Series> Series { get; init; }

    /// <summary>The recipients' own answers.</summary>
    public required IReadOnlyDictionary<(Id<Meeting>, Id<Person>), Rsvp> Rsvps { get; init; }

    /// <summary>How many gave each answer, by meeting.</summary>
    public required ILookup<Id<Meeting>, AnswerCount> Counts { get; init; }

    public required ILookup<Id<Meeting>, Thought> Thoughts { get; init; }

    public required IReadOnlyDictionary<Guid, MicroTask> Tasks { get; init; }

    public required IReadOnlyDictionary<(Id<MicroTask>, Id<Person>), TaskOffer> Offers { get; init; }

    public required IReadOnlyDictionary<Guid, CheckIn> CheckIns { get; init; }

    public required IReadOnlyDictionary<Guid, HandOver> HandOvers { get; init; }

    /// <summary>The partners whom hand-overs are about.</summary>
    public required IReadOnlyDictionary<(Id<Coalition>, Id<Person>), PartnerHistory> Partners { get; init; }

    /// <summary>The recipients' and partners' hats, with the organisation's name in <see cref="Organizations"/>.</summary>
    public required ILookup<Id<Membership>, Hat> Hats { get; init; }

    public required IReadOnlyDictionary<Id<Organization>, Organization> Organizations { get; init; }

    /// <summary>Who the nudge is for; null for a post and for a person who was forgotten.</summary>
    public Person? Recipient(Nudge nudge) => nudge.PersonId is { } person ? People.GetValueOrDefault(person) : null;

    /// <summary>The recipient's place in the coalition; null for a post and for a person who left.</summary>
    public Membership? MembershipOf(Nudge nudge) =>
        nudge.PersonId is { } person ? Memberships.GetValueOrDefault((nudge.CoalitionId, person)) : null;
}

/// <summary>How many people gave one answer to one meeting.</summary>
public sealed record AnswerCount(Id<Meeting> Meeting, Answer Answer, int People);

// Shapes by the lead so that the other rooms compile at once: whoever lands the real ones deletes this file.
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Engagement;
using CatBot.Engagement.Replies;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Storage;

public sealed class CoalitionDb(DbContextOptions<CoalitionDb> options) : DbContext(options)
{
    public DbSet<Coalition> Coalitions => Set<Coalition>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Organization> Organizations => Set<Organization>();
    public DbSet<Hat> Hats => Set<Hat>();
    public DbSet<Seat> Seats => Set<Seat>();
    public DbSet<Series> Series => Set<Series>();
    public DbSet<Invitee> Invitees => Set<Invitee>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<Rsvp> Rsvps => Set<Rsvp>();
    public DbSet<StandIn> StandIns => Set<StandIn>();
    public DbSet<Thought> Thoughts => Set<Thought>();
    public DbSet<MicroTask> Tasks => Set<MicroTask>();
    public DbSet<TaskOffer> TaskOffers => Set<TaskOffer>();
    public DbSet<CheckIn> CheckIns => Set<CheckIn>();
    public DbSet<HandOver> HandOvers => Set<HandOver>();
    public DbSet<TimelineEntry> Timeline => Set<TimelineEntry>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<Nudge> Nudges => Set<Nudge>();
    public DbSet<InboxRow> Inbox => Set<InboxRow>();
    public DbSet<LastAsk> LastAsks => Set<LastAsk>();
    public DbSet<Home> Homes => Set<Home>();
    public DbSet<ChatLine> ChatLines => Set<ChatLine>();
    public DbSet<ChatLineNudge> ChatLineNudges => Set<ChatLineNudge>();
    public DbSet<Setting> Settings => Set<Setting>();
}

public sealed class Inbox { 
  public Task<bool> StoreAsync(string key, string payload, Instant now) => throw new NotSupportedException();
  public Task<InboxRow?> LockAsync(CoalitionDb db, string key) => throw new NotSupportedException();
  public Task<IReadOnlyList<string>> UnfinishedAsync(Instant receivedBefore, int limit) => throw new NotSupportedException();
}
public sealed record Mark(long Number, NudgeState State, string? Reason, Instant LookAt, Instant? SentAt, string? MessageRef, int Attempts);
public sealed class Outbox {
  public Task<int> AddAsync(CoalitionDb db, IReadOnlyCollection<Nudge> nudges) => throw new NotSupportedException();
  public Task<IReadOnlyList<Nudge>> ClaimAsync(Guid token, Instant now, Duration lease, int limit) => throw new NotSupportedException();
  public Task<IReadOnlySet<long>> BeginSendingAsync(Guid token, IReadOnlyCollection<long> numbers, Instant now) => throw new NotSupportedException();
  public Task MarkAsync(Guid token, IReadOnlyCollection<Mark> marks) => throw new NotSupportedException();
  public Task<IReadOnlyList<Nudge>> WaitingAsync(IReadOnlyCollection<Id<Person>> people, Instant dueBefore) => throw new NotSupportedException();
  public Task<IReadOnlyList<(Id<Person> Person, NudgeKind Kind, Instant SentAt)>> SentSinceAsync(IReadOnlyCollection<Id<Person>> people, Instant since) => throw new NotSupportedException();
  public Task<Instant?> NextLookAsync() => throw new NotSupportedException();
  public Task<int> ForgetPlannedAsync(CoalitionDb db, Guid subject) => throw new NotSupportedException();
}
public sealed class Home { public required Id<Coalition> CoalitionId { get; init; } public required string Channel { get; init; } public required string Workspace { get; init; } public required string Place { get; init; } }
public sealed class InboxRow { public required string Key { get; init; } public required string Payload { get; init; } public Instant ReceivedAt { get; init; } public Instant? HandledAt { get; set; } public string? Answer { get; set; } public Instant? AnsweredAt { get; set; } public int Attempts { get; set; } public string? Failure { get; set; } }
public sealed class LastAsk { public required Id<Person> PersonId { get; init; } public required Id<Coalition> CoalitionId { get; init; } public About About { get; set; } public Guid SubjectId { get; set; } public string? Awaiting { get; set; } public Instant AskedAt { get; set; } }
public sealed class ChatLine { public long Number { get; init; } public Id<Person>? PersonId { get; init; } public Id<Coalition>? CoalitionId { get; init; } public bool FromPerson { get; init; } public required string Body { get; set; } public string? Subject { get; init; } public required string Key { get; init; } public Instant At { get; init; } public Instant? ChangedAt { get; set; } }
public sealed class ChatLineNudge { public required long NudgeNumber { get; init; } public required long LineNumber { get; init; } }
public sealed class Setting { public required string Name { get; init; } public required string Value { get; set; } }

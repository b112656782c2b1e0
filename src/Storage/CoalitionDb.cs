using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using CatBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage;

/// <summary>Everything CatBot remembers. The same model on SQLite and on PostgreSQL; <see cref="Databases"/> says which.</summary>
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

    /// <summary>The outbox. Written through <see cref="Outbox"/>; read by anybody.</summary>
    public DbSet<Nudge> Nudges => Set<Nudge>();

    public DbSet<Home> Homes => Set<Home>();

    /// <summary>Deliveries that came in. Stored and locked through <see cref="Storage.Inbox"/>.</summary>
    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<LastAsk> LastAsks => Set<LastAsk>();

    public DbSet<ChatLine> ChatLines => Set<ChatLine>();

    public DbSet<ChatLineNudge> ChatLineNudges => Set<ChatLineNudge>();

    public DbSet<Setting> Settings => Set<Setting>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Types(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CoalitionDb).Assembly);
        Conventions.Names(modelBuilder.Model);
    }
}

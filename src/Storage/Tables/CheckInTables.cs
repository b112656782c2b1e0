using CatBot.Engagement.CheckIns;
using CatBot.Engagement.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CatBot.Storage.Tables;

/// <summary>Check-ins, what came of them, and the two books that lines are only added to.</summary>
internal sealed class CheckInTables : IEntityTypeConfiguration<CheckIn>, IEntityTypeConfiguration<HandOver>, IEntityTypeConfiguration<TimelineEntry>,
    IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<CheckIn> builder)
    {
        // One a quiet spell, whichever servers look for quiet people at the same time.
        builder.HasIndex(checkIn => new { checkIn.CoalitionId, checkIn.PersonId, checkIn.QuietSince }).IsUnique();
        builder.HasIndex(checkIn => checkIn.AskedAt).HasFilter("ended_at IS NULL");
        builder.Property(checkIn => checkIn.EndedAt).IsConcurrencyToken();
        builder.Belongs<CheckIn, Coalition>(nameof(CheckIn.CoalitionId));
        builder.Belongs<CheckIn, Person>(nameof(CheckIn.PersonId));
    }

    public void Configure(EntityTypeBuilder<HandOver> builder)
    {
        builder.HasIndex(handOver => handOver.CheckInId).IsUnique();
        builder.HasIndex(handOver => handOver.OpenedAt).HasFilter("closed_at IS NULL");
        builder.Property(handOver => handOver.ClosedAt).IsConcurrencyToken();
        builder.Belongs<HandOver, Coalition>(nameof(HandOver.CoalitionId));
        builder.Belongs<HandOver, Person>(nameof(HandOver.PersonId));
        builder.Needs<HandOver, Person>(nameof(HandOver.ConnectorId));
        builder.Mentions<HandOver, CheckIn>(nameof(HandOver.CheckInId));
    }

    public void Configure(EntityTypeBuilder<TimelineEntry> builder)
    {
        builder.ToTable("timeline");
        builder.HasKey(entry => entry.Number);
        builder.HasIndex(entry => new { entry.CoalitionId, entry.PersonId, entry.Number });
        builder.Belongs<TimelineEntry, Coalition>(nameof(TimelineEntry.CoalitionId));
        builder.Belongs<TimelineEntry, Person>(nameof(TimelineEntry.PersonId));
        builder.Mentions<TimelineEntry, Person>(nameof(TimelineEntry.ById));
    }

    // No reference to people: who changed what is kept after they were forgotten.
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit");
        builder.HasKey(entry => entry.Number);
        builder.HasIndex(entry => new { entry.CoalitionId, entry.Number });
        builder.Belongs<AuditEntry, Coalition>(nameof(AuditEntry.CoalitionId));
    }
}

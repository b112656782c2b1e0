using CatBot.Engagement.Nudges;
using CatBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CatBot.Storage.Tables;

/// <summary>The two queues. They reference nothing, so that a row costs one write; what is gone by the time is found out when it is used.</summary>
internal sealed class QueueTables : IEntityTypeConfiguration<InboxRow>, IEntityTypeConfiguration<Nudge>
{
    public void Configure(EntityTypeBuilder<InboxRow> builder)
    {
        builder.HasKey(row => row.Key);
        builder.HasIndex(row => new { row.Attempts, row.ReceivedAt }).HasFilter("handled_at IS NULL OR answered_at IS NULL");
        builder.Property(row => row.Key).HasMaxLength(Lengths.Key);
        builder.Property(row => row.Payload).HasMaxLength(Lengths.Unlimited);
        builder.Property(row => row.Answer).HasMaxLength(Lengths.Unlimited);
        builder.Property(row => row.Failure).HasMaxLength(Lengths.Unlimited);
    }

    public void Configure(EntityTypeBuilder<Nudge> builder)
    {
        builder.HasKey(nudge => nudge.Number);
        builder.Property(nudge => nudge.Kind).HasConversion<short>();
        builder.Property(nudge => nudge.State).HasConversion<short>();
        builder.Property(nudge => nudge.Key).HasMaxLength(Lengths.Key);
        builder.Property(nudge => nudge.Step).HasMaxLength(Lengths.Step);
        builder.Property(nudge => nudge.Facts).HasMaxLength(Lengths.Unlimited);
        builder.Property(nudge => nudge.Reason).HasMaxLength(Lengths.Unlimited);
        builder.Property(nudge => nudge.MessageRef).HasMaxLength(Lengths.Key);
        // A claim changes no indexed column, and finds room on the row's own page: PostgreSQL then leaves all indexes alone. Half again as fast.
        builder.HasStorageParameter("fillfactor", 50);
        builder.Property<bool>("Open").HasComputedColumnSql("state <= 2", stored: true);
        builder.HasIndex(nudge => nudge.Key).IsUnique();
        builder.HasIndex(nudge => new { nudge.LookAt, nudge.Number }).HasFilter("open");
        builder.HasIndex(nudge => new { nudge.PersonId, nudge.SentAt });
        builder.HasIndex(nudge => nudge.SubjectId);
    }
}

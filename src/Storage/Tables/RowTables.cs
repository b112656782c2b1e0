using CatBot.Engagement.People;
using CatBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CatBot.Storage.Tables;

internal sealed class RowTables : IEntityTypeConfiguration<Home>, IEntityTypeConfiguration<LastAsk>, IEntityTypeConfiguration<ChatLine>,
    IEntityTypeConfiguration<ChatLineNudge>, IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Home> builder)
    {
        builder.HasKey(home => new { home.Channel, home.Workspace, home.Place });
        builder.Property(home => home.Channel).HasMaxLength(Lengths.Channel);
        builder.Property(home => home.Workspace).HasMaxLength(Lengths.PlatformId);
        builder.Property(home => home.Place).HasMaxLength(Lengths.PlatformId);
        builder.Belongs<Home, Coalition>(nameof(Home.CoalitionId));
    }

    public void Configure(EntityTypeBuilder<LastAsk> builder)
    {
        builder.HasKey(ask => new { ask.PersonId, ask.CoalitionId });
        builder.Belongs<LastAsk, Person>(nameof(LastAsk.PersonId));
        builder.Belongs<LastAsk, Coalition>(nameof(LastAsk.CoalitionId));
    }

    public void Configure(EntityTypeBuilder<ChatLine> builder)
    {
        builder.HasKey(line => line.Number);
        builder.HasIndex(line => line.Key).IsUnique();
        builder.HasIndex(line => new { line.PersonId, line.Number });
        builder.HasIndex(line => new { line.CoalitionId, line.Number });
        builder.Property(line => line.Key).HasMaxLength(Lengths.Key);
        builder.Property(line => line.Body).HasMaxLength(Lengths.Unlimited);
        builder.Belongs<ChatLine, Person>(nameof(ChatLine.PersonId));
        builder.Belongs<ChatLine, Coalition>(nameof(ChatLine.CoalitionId));
    }

    public void Configure(EntityTypeBuilder<ChatLineNudge> builder)
    {
        builder.HasKey(carried => carried.NudgeNumber);
        builder.Property(carried => carried.NudgeNumber).ValueGeneratedNever();
        builder.Belongs<ChatLineNudge, ChatLine>(nameof(ChatLineNudge.LineNumber));
    }

    public void Configure(EntityTypeBuilder<Setting> builder)
    {
        builder.HasKey(setting => setting.Name);
        builder.Property(setting => setting.Name).HasMaxLength(Lengths.PlatformId);
        builder.Property(setting => setting.Value).HasMaxLength(Lengths.Unlimited);
    }
}

using CatBot.Engagement.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CatBot.Storage.Tables;

/// <summary>People and how they belong to a coalition. Forgetting a person takes what is theirs along.</summary>
internal sealed class PeopleTables : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Membership>, IEntityTypeConfiguration<Organization>,
    IEntityTypeConfiguration<Hat>, IEntityTypeConfiguration<Seat>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasKey(account => new { account.Channel, account.Workspace, account.User });
        builder.Property(account => account.Channel).HasMaxLength(Lengths.Channel);
        builder.Property(account => account.Workspace).HasMaxLength(Lengths.PlatformId);
        builder.Property(account => account.User).HasMaxLength(Lengths.PlatformId);
        builder.Belongs<Account, Person>(nameof(Account.PersonId));
    }

    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.HasIndex(member => new { member.CoalitionId, member.PersonId }).IsUnique();
        // The quiet detector walks a coalition from its longest silence on.
        builder.HasIndex(member => new { member.CoalitionId, member.LastSignAt });
        builder.Belongs<Membership, Coalition>(nameof(Membership.CoalitionId));
        builder.Belongs<Membership, Person>(nameof(Membership.PersonId));
        builder.Mentions<Membership, Person>(nameof(Membership.StandInId));
        builder.Mentions<Membership, Person>(nameof(Membership.ConnectorId));
    }

    public void Configure(EntityTypeBuilder<Organization> builder) => builder.Belongs<Organization, Coalition>(nameof(Organization.CoalitionId));

    public void Configure(EntityTypeBuilder<Hat> builder)
    {
        builder.Belongs<Hat, Membership>(nameof(Hat.MembershipId));
        builder.Mentions<Hat, Organization>(nameof(Hat.OrganizationId));
    }

    public void Configure(EntityTypeBuilder<Seat> builder)
    {
        builder.Belongs<Seat, Coalition>(nameof(Seat.CoalitionId));
        builder.Mentions<Seat, Organization>(nameof(Seat.OrganizationId));
        builder.Mentions<Seat, Person>(nameof(Seat.MainId));
        builder.Mentions<Seat, Person>(nameof(Seat.AlternateId));
    }
}

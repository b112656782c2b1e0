using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CatBot.Storage.Tables;

internal sealed class MeetingTables : IEntityTypeConfiguration<Series>, IEntityTypeConfiguration<Invitee>, IEntityTypeConfiguration<Meeting>,
    IEntityTypeConfiguration<Rsvp>, IEntityTypeConfiguration<StandIn>, IEntityTypeConfiguration<Thought>
{
    public void Configure(EntityTypeBuilder<Series> builder)
    {
        builder.ComplexProperty(series => series.Venue);
        builder.Belongs<Series, Coalition>(nameof(Series.CoalitionId));
        builder.Mentions<Series, Person>(nameof(Series.ChairId));
    }

    public void Configure(EntityTypeBuilder<Invitee> builder)
    {
        builder.HasKey(invitee => new { invitee.SeriesId, invitee.PersonId });
        builder.Belongs<Invitee, Series>(nameof(Invitee.SeriesId));
        builder.Belongs<Invitee, Person>(nameof(Invitee.PersonId));
    }

    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ComplexProperty(meeting => meeting.Venue);
        // Two servers that make the next meetings at once make each of them once.
        builder.HasIndex(meeting => new { meeting.SeriesId, meeting.Occurrence }).IsUnique();
        builder.HasIndex(meeting => new { meeting.CoalitionId, meeting.StartsAt });
        builder.HasIndex(meeting => meeting.StartsAt);
        // Two changes at once: the second one is made again, on what the first one left.
        builder.Property(meeting => meeting.Sequence).IsConcurrencyToken();
        builder.Belongs<Meeting, Series>(nameof(Meeting.SeriesId));
        builder.Belongs<Meeting, Coalition>(nameof(Meeting.CoalitionId));
    }

    // Who gave an answer is no reference: it may be told after that person was forgotten.
    public void Configure(EntityTypeBuilder<Rsvp> builder)
    {
        builder.HasKey(rsvp => new { rsvp.MeetingId, rsvp.PersonId });
        builder.Belongs<Rsvp, Meeting>(nameof(Rsvp.MeetingId));
        builder.Belongs<Rsvp, Person>(nameof(Rsvp.PersonId));
        builder.Mentions<Rsvp, Hat>(nameof(Rsvp.HatId));
        builder.Mentions<Rsvp, Person>(nameof(Rsvp.StandInId));
    }

    public void Configure(EntityTypeBuilder<StandIn> builder)
    {
        builder.HasKey(standIn => new { standIn.MeetingId, standIn.PersonId, standIn.ForPersonId });
        builder.Belongs<StandIn, Meeting>(nameof(StandIn.MeetingId));
        builder.Belongs<StandIn, Person>(nameof(StandIn.PersonId));
        builder.Belongs<StandIn, Person>(nameof(StandIn.ForPersonId));
    }

    public void Configure(EntityTypeBuilder<Thought> builder)
    {
        builder.Belongs<Thought, Meeting>(nameof(Thought.MeetingId));
        builder.Belongs<Thought, Person>(nameof(Thought.PersonId));
    }
}

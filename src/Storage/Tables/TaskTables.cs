using CatBot.Engagement.People;
using CatBot.Engagement.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CatBot.Storage.Tables;

internal sealed class TaskTables : IEntityTypeConfiguration<MicroTask>, IEntityTypeConfiguration<TaskOffer>
{
    public void Configure(EntityTypeBuilder<MicroTask> builder)
    {
        builder.ToTable("tasks");
        builder.HasIndex(task => new { task.CoalitionId, task.State });
        builder.HasIndex(task => new { task.State, task.DueAt });
        builder.HasIndex(task => task.Batch);
        // Two people press "I'll do it" at once: the second one's change is made again, and finds the task taken.
        builder.Property(task => task.State).IsConcurrencyToken();
        builder.Property(task => task.Round).IsConcurrencyToken();
        builder.Property(task => task.AssigneeId).IsConcurrencyToken();
        builder.Belongs<MicroTask, Coalition>(nameof(MicroTask.CoalitionId));
        builder.Mentions<MicroTask, Person>(nameof(MicroTask.AssigneeId));
        builder.Mentions<MicroTask, Hat>(nameof(MicroTask.HatId));
        builder.Needs<MicroTask, Person>(nameof(MicroTask.AssignedById));
    }

    public void Configure(EntityTypeBuilder<TaskOffer> builder)
    {
        builder.HasKey(offer => new { offer.TaskId, offer.PersonId });
        builder.Belongs<TaskOffer, MicroTask>(nameof(TaskOffer.TaskId));
        builder.Belongs<TaskOffer, Person>(nameof(TaskOffer.PersonId));
    }
}

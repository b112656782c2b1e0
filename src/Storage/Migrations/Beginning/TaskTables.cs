using Microsoft.EntityFrameworkCore.Migrations;

namespace CatBot.Storage.Migrations.Beginning;

/// <summary>Tasks and who was asked.</summary>
internal static class TaskTables
{
    public static void Create(MigrationBuilder migration)
    {
        Tasks(migration);
        TaskOffers(migration);
    }

    private static void Tasks(MigrationBuilder migration)
    {
        migration.CreateTable("tasks", table => new
        {
            id = table.Column<Guid>(),
            coalition_id = table.Column<Guid>(),
            title = table.Column<string>(maxLength: 4000),
            minutes = table.Column<int>(nullable: true),
            due_at = table.Column<long>(nullable: true),
            assignee_id = table.Column<Guid>(nullable: true),
            hat_id = table.Column<Guid>(nullable: true),
            assigned_by_id = table.Column<Guid>(),
            state = table.Column<string>(maxLength: 32),
            created_at = table.Column<long>(),
            assigned_at = table.Column<long>(),
            snoozed_until = table.Column<long>(nullable: true),
            closed_at = table.Column<long>(nullable: true),
            round = table.Column<int>(),
            batch = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_tasks", row => row.id);
            table.ForeignKey("fk_tasks_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_tasks_hats_hat_id", row => row.hat_id, "hats", "id", onDelete: ReferentialAction.SetNull);
            table.ForeignKey("fk_tasks_people_assigned_by_id", row => row.assigned_by_id, "people", "id");
            table.ForeignKey("fk_tasks_people_assignee_id", row => row.assignee_id, "people", "id", onDelete: ReferentialAction.SetNull);
        });
        migration.CreateIndex("ix_tasks_assigned_by_id", "tasks", "assigned_by_id");
        migration.CreateIndex("ix_tasks_assignee_id", "tasks", "assignee_id");
        migration.CreateIndex("ix_tasks_batch", "tasks", "batch");
        migration.CreateIndex("ix_tasks_coalition_id_state", "tasks", ["coalition_id", "state"]);
        migration.CreateIndex("ix_tasks_hat_id", "tasks", "hat_id");
        migration.CreateIndex("ix_tasks_state_due_at", "tasks", ["state", "due_at"]);
    }

    private static void TaskOffers(MigrationBuilder migration)
    {
        migration.CreateTable("task_offers", table => new
        {
            task_id = table.Column<Guid>(),
            person_id = table.Column<Guid>(),
            declined = table.Column<bool>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_task_offers", row => new { row.task_id, row.person_id });
            table.ForeignKey("fk_task_offers_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_task_offers_tasks_task_id", row => row.task_id, "tasks", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_task_offers_person_id", "task_offers", "person_id");
    }
}

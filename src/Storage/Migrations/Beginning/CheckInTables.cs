using Microsoft.EntityFrameworkCore.Migrations;

namespace CatBot.Storage.Migrations.Beginning;

/// <summary>Check-ins, hand-overs and the two books that are only added to.</summary>
internal static class CheckInTables
{
    public static void Create(MigrationBuilder migration)
    {
        CheckIns(migration);
        HandOvers(migration);
        Timeline(migration);
        Audit(migration);
    }

    private static void CheckIns(MigrationBuilder migration)
    {
        migration.CreateTable("check_ins", table => new
        {
            id = table.Column<Guid>(),
            coalition_id = table.Column<Guid>(),
            person_id = table.Column<Guid>(),
            quiet_since = table.Column<long>(),
            asked_at = table.Column<long>(nullable: true),
            followed_up_at = table.Column<long>(nullable: true),
            answer = table.Column<string>(maxLength: 32, nullable: true),
            note = table.Column<string>(maxLength: 4000, nullable: true),
            may_pass_on = table.Column<bool>(),
            ended_at = table.Column<long>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_check_ins", row => row.id);
            table.ForeignKey("fk_check_ins_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_check_ins_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_check_ins_asked_at", "check_ins", "asked_at", filter: "ended_at IS NULL");
        migration.CreateIndex("ix_check_ins_coalition_id_person_id_quiet_since", "check_ins", ["coalition_id", "person_id", "quiet_since"], unique: true);
        migration.CreateIndex("ix_check_ins_person_id", "check_ins", "person_id");
    }

    private static void HandOvers(MigrationBuilder migration)
    {
        migration.CreateTable("hand_overs", table => new
        {
            id = table.Column<Guid>(),
            coalition_id = table.Column<Guid>(),
            person_id = table.Column<Guid>(),
            connector_id = table.Column<Guid>(),
            requested = table.Column<bool>(),
            check_in_id = table.Column<Guid>(nullable: true),
            opened_at = table.Column<long>(),
            outcome = table.Column<string>(maxLength: 32, nullable: true),
            tries = table.Column<int>(),
            closed_at = table.Column<long>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_hand_overs", row => row.id);
            table.ForeignKey("fk_hand_overs_check_ins_check_in_id", row => row.check_in_id, "check_ins", "id", onDelete: ReferentialAction.SetNull);
            table.ForeignKey("fk_hand_overs_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_hand_overs_people_connector_id", row => row.connector_id, "people", "id");
            table.ForeignKey("fk_hand_overs_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_hand_overs_check_in_id", "hand_overs", "check_in_id", unique: true);
        migration.CreateIndex("ix_hand_overs_coalition_id", "hand_overs", "coalition_id");
        migration.CreateIndex("ix_hand_overs_connector_id", "hand_overs", "connector_id");
        migration.CreateIndex("ix_hand_overs_opened_at", "hand_overs", "opened_at", filter: "closed_at IS NULL");
        migration.CreateIndex("ix_hand_overs_person_id", "hand_overs", "person_id");
    }

    private static void Timeline(MigrationBuilder migration)
    {
        migration.CreateTable("timeline", table => new
        {
            number = table.Numbered(),
            coalition_id = table.Column<Guid>(),
            person_id = table.Column<Guid>(),
            kind = table.Column<string>(maxLength: 32),
            by_id = table.Column<Guid>(nullable: true),
            note = table.Column<string>(maxLength: 4000, nullable: true),
            at = table.Column<long>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_timeline", row => row.number);
            table.ForeignKey("fk_timeline_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_timeline_people_by_id", row => row.by_id, "people", "id", onDelete: ReferentialAction.SetNull);
            table.ForeignKey("fk_timeline_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_timeline_by_id", "timeline", "by_id");
        migration.CreateIndex("ix_timeline_coalition_id_person_id_number", "timeline", ["coalition_id", "person_id", "number"]);
        migration.CreateIndex("ix_timeline_person_id", "timeline", "person_id");
    }

    private static void Audit(MigrationBuilder migration)
    {
        migration.CreateTable("audit", table => new
        {
            number = table.Numbered(),
            coalition_id = table.Column<Guid>(),
            by_id = table.Column<Guid>(),
            about_id = table.Column<Guid>(nullable: true),
            what = table.Column<string>(maxLength: 4000),
            subject = table.Column<string>(maxLength: 4000, nullable: true),
            at = table.Column<long>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_audit", row => row.number);
            table.ForeignKey("fk_audit_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_audit_coalition_id_number", "audit", ["coalition_id", "number"]);
    }
}

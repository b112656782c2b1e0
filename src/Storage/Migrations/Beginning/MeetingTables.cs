using Microsoft.EntityFrameworkCore.Migrations;

namespace CatBot.Storage.Migrations.Beginning;

/// <summary>Meetings and what was answered to them.</summary>
internal static class MeetingTables
{
    public static void Create(MigrationBuilder migration)
    {
        Series(migration);
        Invitees(migration);
        Meetings(migration);
        Rsvps(migration);
        StandIns(migration);
        Thoughts(migration);
    }

    private static void Series(MigrationBuilder migration)
    {
        migration.CreateTable("series", table => new
        {
            id = table.Column<Guid>(),
            coalition_id = table.Column<Guid>(),
            title = table.Column<string>(maxLength: 4000),
            recurrence = table.Column<string>(),
            start = table.Column<string>(maxLength: 32),
            minutes = table.Column<int>(),
            zone = table.Column<string>(maxLength: 4000),
            chair_id = table.Column<Guid>(nullable: true),
            created_at = table.Column<long>(),
            ended_on = table.Column<string>(maxLength: 32, nullable: true),
            access_note = table.Column<string>(maxLength: 4000, nullable: true),
            dial_in = table.Column<string>(maxLength: 4000, nullable: true),
            link = table.Column<string>(maxLength: 4000, nullable: true),
            place = table.Column<string>(maxLength: 4000, nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_series", row => row.id);
            table.ForeignKey("fk_series_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_series_people_chair_id", row => row.chair_id, "people", "id", onDelete: ReferentialAction.SetNull);
        });
        migration.CreateIndex("ix_series_chair_id", "series", "chair_id");
        migration.CreateIndex("ix_series_coalition_id", "series", "coalition_id");
    }

    private static void Invitees(MigrationBuilder migration)
    {
        migration.CreateTable("invitees", table => new
        {
            series_id = table.Column<Guid>(),
            person_id = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_invitees", row => new { row.series_id, row.person_id });
            table.ForeignKey("fk_invitees_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_invitees_series_series_id", row => row.series_id, "series", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_invitees_person_id", "invitees", "person_id");
    }

    private static void Meetings(MigrationBuilder migration)
    {
        migration.CreateTable("meetings", table => new
        {
            id = table.Column<Guid>(),
            series_id = table.Column<Guid>(),
            coalition_id = table.Column<Guid>(),
            occurrence = table.Column<string>(maxLength: 32),
            title = table.Column<string>(maxLength: 4000),
            start = table.Column<string>(maxLength: 32),
            zone = table.Column<string>(maxLength: 4000),
            starts_at = table.Column<long>(),
            minutes = table.Column<int>(),
            announce_at = table.Column<long>(),
            detached = table.Column<bool>(),
            sequence = table.Column<int>(),
            cancelled_at = table.Column<long>(nullable: true),
            changed_at = table.Column<long>(),
            access_note = table.Column<string>(maxLength: 4000, nullable: true),
            dial_in = table.Column<string>(maxLength: 4000, nullable: true),
            link = table.Column<string>(maxLength: 4000, nullable: true),
            place = table.Column<string>(maxLength: 4000, nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_meetings", row => row.id);
            table.ForeignKey("fk_meetings_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_meetings_series_series_id", row => row.series_id, "series", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_meetings_coalition_id_starts_at", "meetings", ["coalition_id", "starts_at"]);
        migration.CreateIndex("ix_meetings_series_id_occurrence", "meetings", ["series_id", "occurrence"], unique: true);
        migration.CreateIndex("ix_meetings_starts_at", "meetings", "starts_at");
    }

    private static void Rsvps(MigrationBuilder migration)
    {
        migration.CreateTable("rsvps", table => new
        {
            meeting_id = table.Column<Guid>(),
            person_id = table.Column<Guid>(),
            answer = table.Column<string>(maxLength: 32),
            hat_id = table.Column<Guid>(nullable: true),
            needs = table.Column<int>(),
            stand_in_id = table.Column<Guid>(nullable: true),
            stand_in_name = table.Column<string>(maxLength: 4000, nullable: true),
            note = table.Column<string>(maxLength: 4000, nullable: true),
            late = table.Column<string>(maxLength: 4000, nullable: true),
            answered_at = table.Column<long>(),
            answered_by_id = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_rsvps", row => new { row.meeting_id, row.person_id });
            table.ForeignKey("fk_rsvps_hats_hat_id", row => row.hat_id, "hats", "id", onDelete: ReferentialAction.SetNull);
            table.ForeignKey("fk_rsvps_meetings_meeting_id", row => row.meeting_id, "meetings", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_rsvps_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_rsvps_people_stand_in_id", row => row.stand_in_id, "people", "id", onDelete: ReferentialAction.SetNull);
        });
        migration.CreateIndex("ix_rsvps_hat_id", "rsvps", "hat_id");
        migration.CreateIndex("ix_rsvps_person_id", "rsvps", "person_id");
        migration.CreateIndex("ix_rsvps_stand_in_id", "rsvps", "stand_in_id");
    }

    private static void StandIns(MigrationBuilder migration)
    {
        migration.CreateTable("stand_ins", table => new
        {
            meeting_id = table.Column<Guid>(),
            person_id = table.Column<Guid>(),
            for_person_id = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_stand_ins", row => new { row.meeting_id, row.person_id, row.for_person_id });
            table.ForeignKey("fk_stand_ins_meetings_meeting_id", row => row.meeting_id, "meetings", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_stand_ins_people_for_person_id", row => row.for_person_id, "people", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_stand_ins_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_stand_ins_for_person_id", "stand_ins", "for_person_id");
        migration.CreateIndex("ix_stand_ins_person_id", "stand_ins", "person_id");
    }

    private static void Thoughts(MigrationBuilder migration)
    {
        migration.CreateTable("thoughts", table => new
        {
            id = table.Column<Guid>(),
            meeting_id = table.Column<Guid>(),
            person_id = table.Column<Guid>(),
            text = table.Column<string>(maxLength: 4000),
            at = table.Column<long>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_thoughts", row => row.id);
            table.ForeignKey("fk_thoughts_meetings_meeting_id", row => row.meeting_id, "meetings", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_thoughts_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_thoughts_meeting_id", "thoughts", "meeting_id");
        migration.CreateIndex("ix_thoughts_person_id", "thoughts", "person_id");
    }
}

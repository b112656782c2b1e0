using Microsoft.EntityFrameworkCore.Migrations;

namespace CatBot.Storage.Migrations.Beginning;

/// <summary>What came in, and what is to go out.</summary>
internal static class QueueTables
{
    public static void Create(MigrationBuilder migration)
    {
        Inbox(migration);
        Nudges(migration);
    }

    private static void Inbox(MigrationBuilder migration)
    {
        migration.CreateTable("inbox", table => new
        {
            key = table.Column<string>(maxLength: 450),
            payload = table.Column<string>(),
            received_at = table.Column<long>(),
            handled_at = table.Column<long>(nullable: true),
            answer = table.Column<string>(nullable: true),
            answered_at = table.Column<long>(nullable: true),
            attempts = table.Column<int>(),
            failure = table.Column<string>(nullable: true),
        }, constraints: table => table.PrimaryKey("pk_inbox", row => row.key));
        migration.CreateIndex("ix_inbox_attempts_received_at", "inbox", ["attempts", "received_at"], filter: "handled_at IS NULL OR answered_at IS NULL");
    }

    private static void Nudges(MigrationBuilder migration)
    {
        migration.CreateTable("nudges", table => new
        {
            number = table.Numbered(),
            key = table.Column<string>(maxLength: 450),
            coalition_id = table.Column<Guid>(),
            person_id = table.Column<Guid>(nullable: true),
            kind = table.Column<short>(),
            subject_id = table.Column<Guid>(),
            step = table.Column<string>(maxLength: 100),
            due_at = table.Column<long>(),
            expires_at = table.Column<long>(),
            look_at = table.Column<long>(),
            state = table.Column<short>(),
            reason = table.Column<string>(nullable: true),
            facts = table.Column<string>(nullable: true),
            attempts = table.Column<int>(),
            claim_token = table.Column<Guid>(nullable: true),
            lease_until = table.Column<long>(nullable: true),
            sent_at = table.Column<long>(nullable: true),
            message_ref = table.Column<string>(maxLength: 450, nullable: true),
            open = table.Column<bool>(computedColumnSql: "state <= 2", stored: true),
        }, constraints: table => table.PrimaryKey("pk_nudges", row => row.number))
            .Annotation("Npgsql:StorageParameter:fillfactor", 50);
        migration.CreateIndex("ix_nudges_key", "nudges", "key", unique: true);
        migration.CreateIndex("ix_nudges_look_at_number", "nudges", ["look_at", "number"], filter: "open");
        migration.CreateIndex("ix_nudges_person_id_sent_at", "nudges", ["person_id", "sent_at"]);
        migration.CreateIndex("ix_nudges_subject_id", "nudges", "subject_id");
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

namespace CatBot.Storage.Migrations.Beginning;

/// <summary>Where coalitions chat, and what was said there.</summary>
internal static class ChatTables
{
    public static void Create(MigrationBuilder migration)
    {
        Homes(migration);
        LastAsks(migration);
        ChatLines(migration);
        ChatLineNudges(migration);
        Settings(migration);
    }

    private static void Homes(MigrationBuilder migration)
    {
        migration.CreateTable("homes", table => new
        {
            channel = table.Column<string>(maxLength: 40),
            workspace = table.Column<string>(maxLength: 200),
            place = table.Column<string>(maxLength: 200),
            coalition_id = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_homes", row => new { row.channel, row.workspace, row.place });
            table.ForeignKey("fk_homes_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_homes_coalition_id", "homes", "coalition_id");
    }

    private static void LastAsks(MigrationBuilder migration)
    {
        migration.CreateTable("last_asks", table => new
        {
            person_id = table.Column<Guid>(),
            coalition_id = table.Column<Guid>(),
            about = table.Column<string>(maxLength: 32),
            subject_id = table.Column<Guid>(),
            awaiting = table.Column<string>(maxLength: 4000, nullable: true),
            asked_at = table.Column<long>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_last_asks", row => new { row.person_id, row.coalition_id });
            table.ForeignKey("fk_last_asks_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_last_asks_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_last_asks_coalition_id", "last_asks", "coalition_id");
    }

    private static void ChatLines(MigrationBuilder migration)
    {
        migration.CreateTable("chat_lines", table => new
        {
            number = table.Numbered(),
            person_id = table.Column<Guid>(nullable: true),
            coalition_id = table.Column<Guid>(nullable: true),
            from_person = table.Column<bool>(),
            body = table.Column<string>(),
            subject = table.Column<string>(maxLength: 4000, nullable: true),
            key = table.Column<string>(maxLength: 450),
            at = table.Column<long>(),
            changed_at = table.Column<long>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_chat_lines", row => row.number);
            table.ForeignKey("fk_chat_lines_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_chat_lines_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_chat_lines_coalition_id_number", "chat_lines", ["coalition_id", "number"]);
        migration.CreateIndex("ix_chat_lines_key", "chat_lines", "key", unique: true);
        migration.CreateIndex("ix_chat_lines_person_id_number", "chat_lines", ["person_id", "number"]);
    }

    private static void ChatLineNudges(MigrationBuilder migration)
    {
        migration.CreateTable("chat_line_nudges", table => new
        {
            nudge_number = table.Column<long>(),
            line_number = table.Column<long>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_chat_line_nudges", row => row.nudge_number);
            table.ForeignKey("fk_chat_line_nudges_chat_lines_line_number", row => row.line_number, "chat_lines", "number", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_chat_line_nudges_line_number", "chat_line_nudges", "line_number");
    }

    private static void Settings(MigrationBuilder migration)
    {
        migration.CreateTable("settings", table => new
        {
            name = table.Column<string>(maxLength: 200),
            value = table.Column<string>(),
        }, constraints: table => table.PrimaryKey("pk_settings", row => row.name));
    }
}

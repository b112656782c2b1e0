using Microsoft.EntityFrameworkCore.Migrations;

namespace CatBot.Storage.Migrations.Beginning;

/// <summary>Coalitions and the people in them.</summary>
internal static class PeopleTables
{
    public static void Create(MigrationBuilder migration)
    {
        Coalitions(migration);
        People(migration);
        Accounts(migration);
        Organizations(migration);
        Memberships(migration);
        Hats(migration);
        Seats(migration);
    }

    private static void Coalitions(MigrationBuilder migration)
    {
        migration.CreateTable("coalitions", table => new
        {
            id = table.Column<Guid>(),
            name = table.Column<string>(maxLength: 4000),
            zone = table.Column<string>(maxLength: 4000),
            language = table.Column<string>(maxLength: 32),
            ladder = table.Column<string>(maxLength: 4000, nullable: true),
            quiet_after_days = table.Column<int>(),
            seat_quiet_after_days = table.Column<int>(),
            weekly_messages = table.Column<int>(),
            created_at = table.Column<long>(),
        }, constraints: table => table.PrimaryKey("pk_coalitions", row => row.id));
    }

    private static void People(MigrationBuilder migration)
    {
        migration.CreateTable("people", table => new
        {
            id = table.Column<Guid>(),
            name = table.Column<string>(maxLength: 4000),
            language = table.Column<string>(maxLength: 32),
            zone = table.Column<string>(maxLength: 4000),
            quiet_from = table.Column<string>(maxLength: 32),
            quiet_to = table.Column<string>(maxLength: 32),
            interests = table.Column<string>(maxLength: 4000, nullable: true),
            consented_at = table.Column<long>(nullable: true),
            created_at = table.Column<long>(),
        }, constraints: table => table.PrimaryKey("pk_people", row => row.id));
    }

    private static void Accounts(MigrationBuilder migration)
    {
        migration.CreateTable("accounts", table => new
        {
            channel = table.Column<string>(maxLength: 40),
            workspace = table.Column<string>(maxLength: 200),
            user = table.Column<string>(maxLength: 200),
            person_id = table.Column<Guid>(),
            last_used_at = table.Column<long>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_accounts", row => new { row.channel, row.workspace, row.user });
            table.ForeignKey("fk_accounts_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_accounts_person_id", "accounts", "person_id");
    }

    private static void Organizations(MigrationBuilder migration)
    {
        migration.CreateTable("organizations", table => new
        {
            id = table.Column<Guid>(),
            coalition_id = table.Column<Guid>(),
            name = table.Column<string>(maxLength: 4000),
            sector = table.Column<string>(maxLength: 32),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_organizations", row => row.id);
            table.ForeignKey("fk_organizations_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateIndex("ix_organizations_coalition_id", "organizations", "coalition_id");
    }

    private static void Memberships(MigrationBuilder migration)
    {
        migration.CreateTable("memberships", table => new
        {
            id = table.Column<Guid>(),
            coalition_id = table.Column<Guid>(),
            person_id = table.Column<Guid>(),
            role = table.Column<string>(maxLength: 32),
            standing = table.Column<string>(maxLength: 32),
            return_on = table.Column<string>(maxLength: 32, nullable: true),
            stand_in_id = table.Column<Guid>(nullable: true),
            paused_until = table.Column<long>(nullable: true),
            opt_outs = table.Column<int>(),
            less_often = table.Column<bool>(),
            connector_id = table.Column<Guid>(nullable: true),
            joined_at = table.Column<long>(),
            last_sign_at = table.Column<long>(),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_memberships", row => row.id);
            table.ForeignKey("fk_memberships_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_memberships_people_connector_id", row => row.connector_id, "people", "id", onDelete: ReferentialAction.SetNull);
            table.ForeignKey("fk_memberships_people_person_id", row => row.person_id, "people", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_memberships_people_stand_in_id", row => row.stand_in_id, "people", "id", onDelete: ReferentialAction.SetNull);
        });
        migration.CreateIndex("ix_memberships_coalition_id_last_sign_at", "memberships", ["coalition_id", "last_sign_at"]);
        migration.CreateIndex("ix_memberships_coalition_id_person_id", "memberships", ["coalition_id", "person_id"], unique: true);
        migration.CreateIndex("ix_memberships_connector_id", "memberships", "connector_id");
        migration.CreateIndex("ix_memberships_person_id", "memberships", "person_id");
        migration.CreateIndex("ix_memberships_stand_in_id", "memberships", "stand_in_id");
    }

    private static void Hats(MigrationBuilder migration)
    {
        migration.CreateTable("hats", table => new
        {
            id = table.Column<Guid>(),
            membership_id = table.Column<Guid>(),
            organization_id = table.Column<Guid>(nullable: true),
            title = table.Column<string>(maxLength: 4000),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_hats", row => row.id);
            table.ForeignKey("fk_hats_memberships_membership_id", row => row.membership_id, "memberships", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_hats_organizations_organization_id", row => row.organization_id, "organizations", "id", onDelete: ReferentialAction.SetNull);
        });
        migration.CreateIndex("ix_hats_membership_id", "hats", "membership_id");
        migration.CreateIndex("ix_hats_organization_id", "hats", "organization_id");
    }

    private static void Seats(MigrationBuilder migration)
    {
        migration.CreateTable("seats", table => new
        {
            id = table.Column<Guid>(),
            coalition_id = table.Column<Guid>(),
            organization_id = table.Column<Guid>(nullable: true),
            sector = table.Column<string>(maxLength: 32),
            main_id = table.Column<Guid>(nullable: true),
            alternate_id = table.Column<Guid>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("pk_seats", row => row.id);
            table.ForeignKey("fk_seats_coalitions_coalition_id", row => row.coalition_id, "coalitions", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("fk_seats_organizations_organization_id", row => row.organization_id, "organizations", "id", onDelete: ReferentialAction.SetNull);
            table.ForeignKey("fk_seats_people_alternate_id", row => row.alternate_id, "people", "id", onDelete: ReferentialAction.SetNull);
            table.ForeignKey("fk_seats_people_main_id", row => row.main_id, "people", "id", onDelete: ReferentialAction.SetNull);
        });
        migration.CreateIndex("ix_seats_alternate_id", "seats", "alternate_id");
        migration.CreateIndex("ix_seats_coalition_id", "seats", "coalition_id");
        migration.CreateIndex("ix_seats_main_id", "seats", "main_id");
        migration.CreateIndex("ix_seats_organization_id", "seats", "organization_id");
    }
}

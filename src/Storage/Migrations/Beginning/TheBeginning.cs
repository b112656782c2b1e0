using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CatBot.Storage.Migrations.Beginning;

/// <summary>The first tables. Column types come from the engine, so that one list serves both.</summary>
[DbContext(typeof(CoalitionDb))]
[Migration("20261121000000_TheBeginning")]
internal sealed class TheBeginning : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        PeopleTables.Create(migrationBuilder);
        MeetingTables.Create(migrationBuilder);
        TaskTables.Create(migrationBuilder);
        CheckInTables.Create(migrationBuilder);
        ChatTables.Create(migrationBuilder);
        QueueTables.Create(migrationBuilder);
    }
}

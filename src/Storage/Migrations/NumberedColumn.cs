using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace CatBot.Storage.Migrations;

/// <summary>The one kind of column that the engines ask for in different words.</summary>
internal static class NumberedColumn
{
    /// <summary>A number that the database gives, and never gives again.</summary>
    public static OperationBuilder<AddColumnOperation> Numbered(this ColumnsBuilder table) => table.Column<long>()
        .Annotation("Sqlite:Autoincrement", true)
        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
}

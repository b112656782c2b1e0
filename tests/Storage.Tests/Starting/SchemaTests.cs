using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage.Tests.Starting;

public sealed class SchemaTests
{
    private const string SqliteObjects = "SELECT sql AS \"Value\" FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'";

    private const string PostgresObjects = """
        SELECT format('%s.%s %s null=%s identity=%s generated=%s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull, a.attidentity,
            a.attgenerated, pg_get_expr(d.adbin, d.adrelid)) AS "Value"
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND c.relname NOT LIKE '\_\_EF%'
        UNION ALL SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_EF%'
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
        UNION ALL SELECT format('%s %s', relname, reloptions) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND reloptions IS NOT NULL
        """;

    [Theory, BothEngines]
    public async Task The_migrations_make_what_the_model_says(Engine engine)
    {
        await using var migrated = await Store.Migrated(engine);
        await using var model = Store.New(engine);
        await model.Read(db => db.Database.EnsureCreatedAsync());

        var expected = await Objects(model, engine);

        expected.Count.ShouldBeGreaterThan(80);
        (await Objects(migrated, engine)).ShouldBe(expected);
    }

    private static async Task<List<string>> Objects(Store store, Engine engine)
    {
        var found = await store.Read(db => db.Database.SqlQueryRaw<string>(engine is Engine.Sqlite ? SqliteObjects : PostgresObjects).ToListAsync());
        return [.. found.Select(Sorted).Order(StringComparer.Ordinal)];
    }

    // SQLite keeps the statement that made a table: the same lines in another order are the same table.
    private static string Sorted(string definition) =>
        string.Join('\n', definition.Split('\n').Select(line => line.Trim().TrimEnd(',')).Order(StringComparer.Ordinal));
}

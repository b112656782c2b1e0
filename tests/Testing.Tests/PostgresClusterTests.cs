using CatBot.Testing;
using Npgsql;

namespace CatBot.Testing.Tests;

public sealed class PostgresClusterTests
{
    [Fact]
    public async Task Each_database_is_new_and_empty()
    {
        (await TablesAfter(PostgresCluster.CreateDatabase(), "CREATE TABLE a (id int)")).ShouldBe(1);
        (await TablesAfter(PostgresCluster.CreateDatabase(), "SELECT 1")).ShouldBe(0);
    }

    [Fact]
    public async Task The_server_outlives_a_garbage_collection()
    {
        var database = PostgresCluster.CreateDatabase() + ";Pooling=false";
        GC.Collect();
        GC.WaitForPendingFinalizers();

        for (var i = 0; i < 100; i++)
            (await TablesAfter(database, "SELECT 1")).ShouldBe(0);
    }

    private static async Task<long> TablesAfter(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var change = source.CreateCommand(sql);
        await change.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using var count = source.CreateCommand("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'");
        return (long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}

using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace CatBot.Storage.Tests.Engines;

public sealed class ClockTests
{
    private const string NoAnswer =
        "CREATE OR REPLACE FUNCTION shifted.clock_timestamp() RETURNS timestamptz LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''away''; END'";

    private static readonly Duration _close = Duration.FromSeconds(20);

    [Fact]
    public async Task On_PostgreSQL_it_is_as_late_as_the_server_says()
    {
        await using var store = await ShiftedBy(hours: 3);
        await using var embedded = Store.New(Engine.Sqlite);
        var clock = new DatabaseClock(store.Databases);

        await clock.SampleAsync();

        Apart(clock, new DatabaseClock(embedded.Databases), hours: 3).ShouldBeTrue();
    }

    [Fact]
    public async Task It_follows_a_server_whose_clock_is_set()
    {
        await using var store = await ShiftedBy(hours: 3);
        await using var embedded = Store.New(Engine.Sqlite);
        var (clock, machine) = (new DatabaseClock(store.Databases, freshFor: TimeSpan.Zero), new DatabaseClock(embedded.Databases));
        await clock.SampleAsync();

        await Shift(store, hours: -2);

        await Eventually.True("the clock shows the server's new time", () => Apart(clock, machine, hours: -2));
    }

    [Fact]
    public async Task It_goes_on_while_the_server_is_away()
    {
        await using var store = await ShiftedBy(hours: 3);
        var clock = new DatabaseClock(store.Databases, freshFor: TimeSpan.Zero);
        await clock.SampleAsync();
        await using (var db = store.Open()) await db.Database.ExecuteSqlRawAsync(NoAnswer);

        var first = clock.GetCurrentInstant();

        await Eventually.True("the clock has gone on", () => clock.GetCurrentInstant() > first + Duration.FromMilliseconds(50));
    }

    private static bool Apart(DatabaseClock clock, DatabaseClock machine, int hours)
    {
        var shift = clock.GetCurrentInstant() - machine.GetCurrentInstant() - Duration.FromHours(hours);
        return -_close < shift && shift < _close;
    }

    // A function of the same name that is found first: to CatBot the server's clock is wrong.
    private static async Task<Store> ShiftedBy(int hours)
    {
        var connection = new NpgsqlConnectionStringBuilder(PostgresCluster.CreateDatabase()) { SearchPath = "shifted,public,pg_catalog" };
        var store = Store.At(connection.ConnectionString);
        await Shift(store, hours);
        return store;
    }

    private static async Task Shift(Store store, int hours)
    {
        var sql = $"""
            CREATE SCHEMA IF NOT EXISTS shifted;
            CREATE OR REPLACE FUNCTION shifted.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS 'SELECT pg_catalog.clock_timestamp() + interval ''{hours} hours''';
            """;
        await using var db = store.Open();
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}

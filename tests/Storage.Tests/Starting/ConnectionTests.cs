using Microsoft.EntityFrameworkCore;

namespace CatBot.Storage.Tests.Starting;

public sealed class ConnectionTests
{
    [Theory]
    [InlineData(null, "Data Source=data/catbot.db;Default Timeout=5")]
    [InlineData("  ", "Data Source=data/catbot.db;Default Timeout=5")]
    [InlineData("Data Source=/srv/cat.db", "Data Source=/srv/cat.db;Default Timeout=5")]
    [InlineData("Host=db;Database=cat", "Host=db;Database=cat")]
    [InlineData("Username=cat; host=db", "Username=cat;Host=db")]
    [InlineData("postgres://cat:s%40fe@db.example:6432/coalition?sslmode=require", "Host=db.example;Port=6432;Database=coalition;Username=cat;Password=s@fe;SSL Mode=Require")]
    [InlineData("postgresql://cat@db/coalition", "Host=db;Port=5432;Database=coalition;Username=cat")]
    public async Task The_connection_string_says_which_engine(string? connection, string understood)
    {
        await using var store = Store.At(connection);

        (await store.Read(db => Task.FromResult(db.Database.GetConnectionString()))).ShouldBe(understood);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("Host=db;Colour=blue")]
    [InlineData("Data Source=a.db;Mode=Sideways")]
    [InlineData("mysql://root@db/cat")]
    [InlineData("postgres://cat@db/cat?colour=blue")]
    public void A_connection_string_that_says_nothing_is_refused_at_once(string connection) =>
        Should.Throw<DatabaseTrouble>(() => new DbContextOptionsBuilder().UseDatabase(connection)).Trouble.ShouldBe(Trouble.NotUnderstood);
}

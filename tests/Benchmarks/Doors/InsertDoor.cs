using System.Text.Json;
using CatBot.Bot.Conversation;
using Microsoft.Data.Sqlite;

namespace CatBot.Benchmarks.Doors;

/// <summary>The least that a durable answer costs: the same words are read, one row is committed as safely as CatBot's, and an answer goes back.</summary>
public sealed class InsertDoor : IAsyncDisposable
{
    private const string Table = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE deliveries (key TEXT PRIMARY KEY, payload TEXT NOT NULL)";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"catbot-bench-{Guid.NewGuid():n}.db");
    private readonly SqliteConnection _connection;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private WebApplication? _app;

    private InsertDoor() => _connection = new($"Data Source={_file};Pooling=False");

    public Uri Address => _app!.Address();

    public static async Task<InsertDoor> OpenAsync()
    {
        var door = new InsertDoor();
        await door._connection.OpenAsync();
        await using (var table = new SqliteCommand(Table, door._connection)) await table.ExecuteNonQueryAsync();
        door._app = await Loopback.StartAsync(door.Answer);
        return door;
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        await _connection.DisposeAsync();
        _turn.Dispose();
        File.Delete(_file);
    }

    private async Task Answer(HttpContext context)
    {
        var incoming = await JsonSerializer.DeserializeAsync(context.Request.Body, ConversationJson.Default.Incoming);
        await _turn.WaitAsync();
        try
        {
            await using var insert = new SqliteCommand("INSERT INTO deliveries (key, payload) VALUES ($key, $payload)", _connection);
            insert.Parameters.AddWithValue("$key", incoming!.Key);
            insert.Parameters.AddWithValue("$payload", JsonSerializer.Serialize(incoming, ConversationJson.Default.Incoming));
            await insert.ExecuteNonQueryAsync();
        }
        finally
        {
            _turn.Release();
        }

        await context.Response.WriteAsync("{\"ok\":true}");
    }
}

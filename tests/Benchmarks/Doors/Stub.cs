using System.IO.Pipelines;

namespace CatBot.Benchmarks.Doors;

/// <summary>Stands for a chat platform: takes every message at once.</summary>
public sealed class Stub : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Stub(WebApplication app) => _app = app;

    public Uri Address => _app.Address();

    public static async Task<Stub> StartAsync() => new(await Loopback.StartAsync(async context =>
    {
        await context.Request.BodyReader.CopyToAsync(PipeWriter.Create(Stream.Null));
        await context.Response.WriteAsync("{\"ok\":true}");
    }));

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

namespace CatBot.Benchmarks.Doors;

/// <summary>A web server on this machine's own port, as bare as ASP.NET is.</summary>
public static class Loopback
{
    /// <summary>Answers every post with <paramref name="answer"/>; stopped when it is disposed.</summary>
    public static async Task<WebApplication> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        return app;
    }

    public static Uri Address(this WebApplication app) => new(app.Urls.Single());
}

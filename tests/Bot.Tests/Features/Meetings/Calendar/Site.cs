using System.Net;
using CatBot.Bot.Features.Meetings.Calendar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CatBot.Bot.Tests.Features.Meetings.Calendar;

/// <summary>The calendar's addresses on a site of their own.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private Site(WebApplication app) => (_app, _client) = (app, new() { BaseAddress = new(app.Urls.First()) });

    public static async Task<Site> OpenAsync(Neighbourhood here)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IClock>(here.Clock).AddSingleton(here.Databases);
        var app = builder.Build();
        app.MapCalendar();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public async Task<HttpResponseMessage> GetAsync(string path, string? etag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<Component> ReadAsync(string path)
    {
        using var answer = await GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return StrictCalendar.Read(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}

using CatBot.Bot.Channels.Web;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Bot.Features;
using CatBot.Bot.Tests.Features;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CatBot.Bot.Tests.Channels.Web;

/// <summary>The web chat in this process, on a port and a database of its own, with the four neighbours and a turned clock.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("catbot-site-").FullName;
    private readonly WebApplication _app;

    private TestSite(bool sandbox, IReadOnlyList<ICommand> commands)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddCoalitionDb($"Data Source={_folder}/catbot.db;Pooling=False").AddScheduling().AddConversation()
            .AddWebChat(Path.Combine(_folder, "keys"), sandbox)
            .AddSingleton(new CommandReader([.. CommandList.All, .. commands]))
            .AddSingleton(services => new SandboxClock(services.GetRequiredService<IDbContextFactory<CoalitionDb>>(), services.GetRequiredService<DatabaseClock>()))
            .AddSingleton<IClock>(services => services.GetRequiredService<SandboxClock>());
        if (sandbox) builder.Services.AddTurnedTime();
        _app = builder.Build();
        _app.MapWebChat(sandbox);
    }

    public IServiceProvider Services => _app.Services;

    public string Address => _app.Urls.Single();

    public Coalition Coalition { get; private set; } = null!;

    public Neighbour Maria { get; private set; } = null!;

    public Neighbour Sam { get; private set; } = null!;

    public Neighbour Alex { get; private set; } = null!;

    public Neighbour Joe { get; private set; } = null!;

    /// <summary>Starts it on <see cref="Settlers.Monday"/>.</summary>
    /// <param name="sandbox">With the sandbox's page and door.</param>
    /// <param name="commands">Besides the program's own, for what a test needs to see.</param>
    public static async Task<TestSite> StartAsync(bool sandbox, params IReadOnlyList<ICommand> commands)
    {
        var site = new TestSite(sandbox, commands);
        await site.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await site.Services.GetRequiredService<SandboxClock>().StartAsync(Settlers.Monday);
        await using var db = site.Db();
        site.Coalition = Settlers.Settle(db, Settlers.Monday);
        (site.Maria, site.Sam, site.Alex, site.Joe) = new Settlers(db, site.Coalition, Settlers.Monday).AddFour();
        await db.SaveChangesAsync();
        await site._app.StartAsync();
        return site;
    }

    public CoalitionDb Db() => Services.GetRequiredService<IDbContextFactory<CoalitionDb>>().CreateDbContext();

    /// <summary>Somebody's own conversation.</summary>
    public ChatRoom RoomOf(Neighbour who) => new(Coalition.Id, who.Person.Id);

    /// <summary>The path of somebody's signed link, made on that Monday unless said otherwise.</summary>
    public async Task<string> LinkOf(Neighbour who, Instant? made = null)
    {
        await using var db = Db();
        return await PersonalLinks.PathAsync(db, RoomOf(who), made ?? Settlers.Monday);
    }

    /// <summary>What stands in somebody's conversation, oldest first.</summary>
    public async Task<IReadOnlyList<string>> TextsOf(Neighbour who) =>
        [.. (await Services.GetRequiredService<ChatBook>().ReadAsync(RoomOf(who), 1000)).Select(line => PlainText.Draw(line.Message, who.Reader))];

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

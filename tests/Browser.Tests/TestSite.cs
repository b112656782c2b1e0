using CatBot.Bot.Channels.Web;
using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Bot.Features;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using CatBot.Storage.Rows;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CatBot.Browser.Tests;

/// <summary>The web chat in this process, on a port and a database of its own, with a command or two for what a test needs to see.</summary>
public sealed class TestSite : IAsyncDisposable
{
    /// <summary>Monday 16 November 2026, 11:00 in Vancouver, where clocks are no longer put back from that year on.</summary>
    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 16, 18, 0);

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

    /// <summary>Maria, Sam, Alex and Joe, by name.</summary>
    public IDictionary<string, Person> People { get; } = new Dictionary<string, Person>(StringComparer.Ordinal);

    public static async Task<TestSite> StartAsync(bool sandbox, params IReadOnlyList<ICommand> commands)
    {
        var site = new TestSite(sandbox, commands);
        await site.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await site.Services.GetRequiredService<SandboxClock>().StartAsync(Monday);
        await site.SettleAsync();
        await site._app.StartAsync();
        return site;
    }

    public CoalitionDb Db() => Services.GetRequiredService<IDbContextFactory<CoalitionDb>>().CreateDbContext();

    /// <summary>Somebody's own room.</summary>
    public ChatRoom RoomOf(string name) => new(Coalition.Id, People[name].Id);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task SettleAsync()
    {
        await using var db = Db();
        Coalition = new() { Id = Id<Coalition>.At(Monday), Name = "Harbour CAT", Zone = "America/Vancouver", CreatedAt = Monday };
        db.AddRange(Coalition, new Home { CoalitionId = Coalition.Id, Channel = "web", Workspace = $"{Coalition.Id}", Place = ChatRoom.SharedPlace });
        Add(db, "Maria", Role.Coordinator);
        Add(db, "Sam", Role.Member);
        Add(db, "Alex", Role.Partner, "council clerk");
        Add(db, "Joe", Role.Partner, "constable", "parent");
        await db.SaveChangesAsync();
    }

    private void Add(CoalitionDb db, string name, Role role, params string[] hats)
    {
        var person = People[name] = new() { Id = Id<Person>.At(Monday), Name = name, Zone = Coalition.Zone, ConsentedAt = Monday, CreatedAt = Monday };
        var membership = new Membership
        {
            Id = Id<Membership>.At(Monday), CoalitionId = Coalition.Id, PersonId = person.Id, Role = role, JoinedAt = Monday, LastSignAt = Monday,
        };
        db.AddRange(person, membership, new Account { Channel = "web", Workspace = $"{Coalition.Id}", User = name, PersonId = person.Id });
        db.AddRange(hats.Select(hat => new Hat { Id = Id<Hat>.At(Monday), MembershipId = membership.Id, Title = hat }));
    }
}

using CatBot.Bot.Channels.Web;
using CatBot.Bot.Channels.Web.Sandbox;
using CatBot.Bot.Delivery;
using CatBot.Scheduling;
using CatBot.Storage;
using NodaTime;

var builder = WebApplication.CreateBuilder(args);
var sandbox = SandboxOptions.IsOn(builder.Configuration);
builder.WebHost.UseUrls([.. SandboxOptions.Addresses(builder.Configuration)]);
builder.Services.AddCoalitionDb(builder.Configuration.GetConnectionString("CatBot"));
builder.Services.AddScheduling().AddConversation().AddWebChat("data/keys", sandbox);
if (sandbox)
    builder.Services.AddTurnedTime().AddSingleton(services => ActivatorUtilities.CreateInstance<SandboxClock>(services, services.GetRequiredService<DatabaseClock>()))
        .AddSingleton<IClock>(services => services.GetRequiredService<SandboxClock>());
else
    builder.Services.AddRealTime().AddSingleton<IClock>(services => services.GetRequiredService<DatabaseClock>());

await using var app = builder.Build();
await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
await app.Services.GetRequiredService<DatabaseClock>().SampleAsync();
if (sandbox) await app.Services.GetRequiredService<SandboxClock>().StartAsync();
app.MapWebChat(sandbox);
await app.RunAsync();

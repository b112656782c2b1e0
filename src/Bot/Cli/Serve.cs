using System.CommandLine;
using CatBot.Bot.Channels.Web;
using CatBot.Bot.Channels.Web.Sandbox;
using CatBot.Bot.Delivery;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Cli;

/// <summary><c>catbot serve</c>: runs the bot until it is told to stop.</summary>
internal static class Serve
{
    public static Command Command()
    {
        var command = new Command("serve", CommandLine.Words.Say("cli.serve")) { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((result, stop) => RunAsync([.. result.UnmatchedTokens], stop));
        return command;
    }

    /// <param name="args">Settings for the host, such as <c>--urls=…</c>.</param>
    public static async Task<int> RunAsync(string[] args, CancellationToken stop)
    {
        if (args.Length > 0 && !args[0].StartsWith('-')) throw new NotStarted(CommandLine.Words.Say("cli.unknown_command", ("name", args[0])));
        await using var app = Build(args);
        var sandbox = SandboxOptions.IsOn(app.Configuration);
        await app.Services.PrepareAsync(sandbox);
        await app.StartAsync(stop);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await Console.Out.WriteLineAsync(sandbox ? CommandLine.Words.Say("cli.sandbox_at", ("address", address)) : CommandLine.Words.Say("cli.running_at", ("address", address)));
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    /// <summary>The whole program, ready to start.</summary>
    private static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        Settings.Check(builder.Configuration);
        var sandbox = SandboxOptions.IsOn(builder.Configuration);
        builder.WebHost.UseUrls([.. SandboxOptions.Addresses(builder.Configuration)]);
        builder.Services.AddCatBot(builder.Configuration.GetConnectionString("CatBot"), sandbox);
        var app = builder.Build();
        app.MapWebChat(sandbox);
        return app;
    }

    private static async Task PrepareAsync(this IServiceProvider services, bool sandbox)
    {
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await services.GetRequiredService<DatabaseClock>().SampleAsync();
        if (!sandbox) return;
        await services.GetRequiredService<SandboxClock>().StartAsync();
        await DemoCoalition.SettleAsync(services.GetRequiredService<IDbContextFactory<CoalitionDb>>(), services.GetRequiredService<IClock>().GetCurrentInstant());
        await services.GetRequiredService<Recovery>().FinishAllAsync();
        await services.GetRequiredService<Turner>().SettleAsync();
    }
}

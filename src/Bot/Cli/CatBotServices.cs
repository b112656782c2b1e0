using CatBot.Bot.Channels.Web;
using CatBot.Bot.Delivery;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Cli;

/// <summary>Puts the rooms together.</summary>
internal static class CatBotServices
{
    /// <param name="services">Where to.</param>
    /// <param name="connection">Which database; null for the file <c>data/catbot.db</c>.</param>
    /// <param name="turned">The clock is turned by hand (sandbox, demo) instead of running.</param>
    public static IServiceCollection AddCatBot(this IServiceCollection services, string? connection, bool turned)
    {
        services.AddCoalitionDb(connection).AddScheduling().AddConversation().AddWebChat(Path.GetFullPath("data/keys"), turned);
        if (!turned) return services.AddSingleton<IClock>(provider => provider.GetRequiredService<DatabaseClock>()).AddRealTime();
        return services.AddTurnedTime()
            .AddSingleton(provider => new SandboxClock(provider.GetRequiredService<IDbContextFactory<CoalitionDb>>(), provider.GetRequiredService<DatabaseClock>()))
            .AddSingleton<IClock>(provider => provider.GetRequiredService<SandboxClock>());
    }
}

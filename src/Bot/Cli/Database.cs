using CatBot.Storage;

namespace CatBot.Bot.Cli;

/// <summary>The configured database, for commands that need nothing else.</summary>
internal static class Database
{
    /// <exception cref="NotStarted">A setting is unknown or unsafe.</exception>
    public static IServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        Settings.Check(configuration);
        return new ServiceCollection().AddCoalitionDb(configuration.GetConnectionString("CatBot")).BuildServiceProvider();
    }

    /// <summary>The machine's time, for commands that touch no database.</summary>
    public static NodaTime.IClock Clock() => new ServiceCollection().AddCoalitionDb(null).BuildServiceProvider().GetRequiredService<DatabaseClock>();
}

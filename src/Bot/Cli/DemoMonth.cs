using CatBot.Bot.Conversation;
using CatBot.Bot.Delivery;
using CatBot.Engagement;
using CatBot.Engagement.People;
using CatBot.Scheduling;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Cli;

/// <summary>Plays the demo's script through the real doors, on a clock that is turned, and tells what everybody saw.</summary>
internal sealed class DemoMonth(IServiceProvider services, Transcript transcript, Coalition coalition)
{
    /// <summary>Monday 2 November 2026, 09:00 in Vancouver: the same month each time.</summary>
    private static readonly Instant _start = Instant.FromUtc(2026, 11, 2, 16, 0);

    private int _deliveries;

    private SandboxClock Clock => services.GetRequiredService<SandboxClock>();

    /// <summary>The whole month as text.</summary>
    /// <param name="french">Everybody has chosen French.</param>
    public static async Task<string> TellAsync(bool french)
    {
        var folder = Directory.CreateTempSubdirectory("catbot-demo-");
        try
        {
            var transcript = new Transcript(french);
            await using var services = Services(Path.Combine(folder.FullName, "demo.db"), transcript);
            await services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
            await services.GetRequiredService<SandboxClock>().StartAsync(_start);
            var coalition = await SettleAsync(services, french);
            var month = new DemoMonth(services, transcript, coalition);
            foreach (var step in DemoScript.Steps(french)) await month.Play(step);
            return transcript.ToString();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task Play(DemoStep step)
    {
        switch (step)
        {
            case DemoStep.Wait wait:
                await services.GetRequiredService<Turner>().TurnAsync(Clock.GetCurrentInstant() + wait.Time);
                break;
            case DemoStep.Says says:
                await Do(says.Who, sender => new Said($"{++_deliveries}", sender, Spot.Direct, says.Words), says.Words);
                break;
            case DemoStep.Presses presses:
                await Do(presses.Who, sender => new Pressed($"{++_deliveries}", sender, Spot.Direct, transcript.LineOf(presses.Who, presses.Label)), $"[{presses.Label}]");
                break;
        }
    }

    private async Task Do(string who, Func<Sender, Incoming> act, string words)
    {
        var sender = new Sender(transcript.Name, $"{coalition.Id}", who.ToLowerInvariant(), who);
        transcript.Did(who, words, Clock.GetCurrentInstant());
        await services.GetRequiredService<Dispatcher>().HandleAsync(act(sender));
        await services.GetRequiredService<Turner>().SettleAsync();
    }

    private static ServiceProvider Services(string file, Transcript transcript) => new ServiceCollection()
        .AddLogging().AddCoalitionDb($"Data Source={file};Pooling=False").AddScheduling().AddConversation().AddTurnedTime()
        .AddSingleton<IChannel>(transcript)
        .AddSingleton(provider => new SandboxClock(provider.GetRequiredService<IDbContextFactory<CoalitionDb>>(), new DatabaseClock(provider.GetRequiredService<IDbContextFactory<CoalitionDb>>())))
        .AddSingleton<IClock>(provider => provider.GetRequiredService<SandboxClock>())
        .BuildServiceProvider();

    private static async Task<Coalition> SettleAsync(ServiceProvider services, bool french)
    {
        var databases = services.GetRequiredService<IDbContextFactory<CoalitionDb>>();
        await DemoCoalition.SettleAsync(databases, _start);
        await using var db = await databases.CreateDbContextAsync();
        var language = french ? Language.French : Language.English;
        await db.People.ExecuteUpdateAsync(person => person.SetProperty(one => one.Language, language));
        await db.Coalitions.ExecuteUpdateAsync(one => one.SetProperty(coalition => coalition.Language, language));
        return await db.Coalitions.AsNoTracking().SingleAsync();
    }
}

using CatBot.Testing;
using Microsoft.Data.Sqlite;

namespace CatBot.Crash;

public sealed class KillTests(ITestOutputHelper output)
{
    private const int Kills = 50;

    [Fact]
    public async Task Killed_at_fifty_random_moments_nobody_misses_a_message_or_gets_one_twice()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var calm = await PlayAsync(new(seed), kills: 0);
        var rough = await PlayAsync(new(seed), Kills);

        rough.ShouldBe(calm, $"seed {seed}");
    }

    /// <summary>Plays the story; a call during which the program dies is made again after a restart. Each call is cut until enough kills are spread.</summary>
    private static async Task<string> PlayAsync(Random random, int kills)
    {
        using var bot = new BotProcess();
        await bot.StartAsync();
        var calls = Story.After((await bot.StateAsync()).GetProperty("now").GetDateTimeOffset());
        var left = kills;
        for (var place = 0; place < calls.Count; place++)
        {
            var perCall = (int)Math.Ceiling(left / (double)(calls.Count - place));
            for (var cut = 0; cut < perCall; cut++, left--) await CutAsync(bot, calls[place], random);
            (await Story.MakeAsync(bot, calls[place])).ShouldBeTrue();
        }

        left.ShouldBe(0);
        var seen = Story.Seen(await bot.StateAsync());
        bot.Kill();
        await using var database = new SqliteConnection($"Data Source={bot.DatabaseFile};Mode=ReadOnly;Pooling=False");
        await database.OpenAsync(TestContext.Current.CancellationToken);
        await using var check = new SqliteCommand("PRAGMA integrity_check", database);
        (await check.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe("ok");
        return seen;
    }

    private static async Task CutAsync(BotProcess bot, Story.Call call, Random random)
    {
        var making = Story.MakeAsync(bot, call);
        await Task.WhenAny(making, Pause(random.Next(0, 60)));
        bot.Kill();
        try
        {
            await making;
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            // The call was cut off while it looked for the button: nothing was asked yet.
        }

        await bot.StartAsync();
    }

    // A moment of real time is the point here: the kill lands wherever the program is by then.
    private static async Task Pause(int milliseconds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(milliseconds + 1));
        await timer.WaitForNextTickAsync();
    }
}

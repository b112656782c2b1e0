using System.Text.Json;
using CatBot.Testing;

namespace CatBot.Crash;

/// <summary>A month of the demo coalition, call by call. Each call names its delivery, so that a call cut off by a kill is simply made again.</summary>
public static class Story
{
    /// <summary>One call of the sandbox's door. A press names the button's label; the newest message that has it is pressed.</summary>
    public sealed record Call(string Kind, string Person, string What, string Delivery);

    /// <summary>The calls, from ten o'clock on a Monday morning in Vancouver some weeks after <paramref name="now"/>.</summary>
    public static IReadOnlyList<Call> After(DateTimeOffset now)
    {
        var monday = new DateTimeOffset(now.Date.AddDays(30 + (((int)DayOfWeek.Monday - (int)now.AddDays(30).DayOfWeek + 7) % 7)).AddHours(17), TimeSpan.Zero);
        return Number(
        [
            ("clock", "", At(monday, 0)),
            ("say", "Maria", $"/meeting Housing table {monday.AddDays(15):yyyy-MM-dd} 18:30 for 1h online https://example.org/housing or City Hall room 3"),
            ("press", "Sam", "In person"),
            ("say", "Priya", "/rsvp par téléphone"),
            ("press", "Joe", "By phone"),
            ("press", "Joe", "parent"),
            ("press", "Alex", "Send my thoughts"),
            ("say", "Maria", "/meeting Outreach walk every Thursday 14:00 for 1h at the library 4 times"),
            ("clock", "", At(monday, 1)),
            ("press", "Sam", "Maybe"),
            ("say", "Joe", "/late 10 minutes"),
            ("clock", "", At(monday, 8)),
            ("press", "Sam", "Can’t"),
            ("say", "Alex", "/pause until Friday"),
            ("say", "Alex", "/why"),
            ("clock", "", At(monday, 13)),
            ("say", "Alex", "/resume"),
            ("clock", "", At(monday, 15)),
            ("say", "Sam", "/help"),
            ("say", "Priya", "/arrêt"),
            ("clock", "", At(monday, 20)),
            ("say", "Maria", "/who"),
            ("clock", "", At(monday, 30)),
        ]);
    }

    /// <summary>Makes one call; false when the program was killed before it answered.</summary>
    public static async Task<bool> MakeAsync(BotProcess bot, Call call)
    {
        if (call.Kind is "clock") return await bot.PostAsync("/sandbox/clock", new { to = call.What }) is not null;
        if (call.Kind is "say") return await bot.PostAsync("/sandbox/say", new { person = call.Person, text = call.What, delivery = call.Delivery }) is not null;
        var message = Newest(await bot.StateAsync(), call);
        return await bot.PostAsync("/sandbox/press", new { person = call.Person, message, button = call.What, delivery = call.Delivery }) is not null;
    }

    /// <summary>What everybody saw and what became of every nudge, without ids, in the order they saw it.</summary>
    public static string Seen(JsonElement state)
    {
        var talk = state.GetProperty("conversations").EnumerateArray().Select(one => $"{one.GetProperty("person")}:\n{string.Join('\n', one.GetProperty("messages").EnumerateArray().Select(Line))}");
        var channel = state.GetProperty("channel").EnumerateArray().Select(Line);
        var nudges = state.GetProperty("nudges").EnumerateArray()
            .Select(nudge => $"{nudge.GetProperty("person")} {nudge.GetProperty("kind")} {nudge.GetProperty("step")} {nudge.GetProperty("dueAt")} {nudge.GetProperty("state")} {nudge.GetProperty("sentAt")}")
            .Order(StringComparer.Ordinal);
        return string.Join("\n\n", [.. talk, string.Join('\n', channel), string.Join('\n', nudges)]);
    }

    private static string Line(JsonElement message) => $"  {message.GetProperty("from")}: {message.GetProperty("text").GetString()!.Replace("\n", " | ", StringComparison.Ordinal)}";

    private static long Newest(JsonElement state, Call call) => state.GetProperty("conversations").EnumerateArray()
        .Single(one => one.GetProperty("person").GetString() == call.Person).GetProperty("messages").EnumerateArray()
        .Last(message => message.GetProperty("buttons").EnumerateArray().Any(button => button.GetProperty("label").GetString() == call.What))
        .GetProperty("id").GetInt64();

    private static string At(DateTimeOffset monday, int days) => monday.AddDays(days).ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

    private static List<Call> Number(IEnumerable<(string Kind, string Person, string What)> calls) =>
        [.. calls.Select((call, place) => new Call(call.Kind, call.Person, call.What, $"story-{place}"))];
}

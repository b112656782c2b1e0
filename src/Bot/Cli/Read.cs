using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement.Replies;
using NodaTime;

namespace CatBot.Bot.Cli;

/// <summary><c>catbot read</c>: reads replies from standard input, one a line, and prints what was understood, one JSON object a line.</summary>
internal static partial class Read
{
    public static Command Command()
    {
        var about = new Option<string>("--about") { Description = CommandLine.Words.Say("cli.read_about"), DefaultValueFactory = _ => "any" };
        about.AcceptOnlyFromAmong("meeting", "task", "checkin", "any");
        var language = new Option<string>("--lang") { Description = CommandLine.Words.Say("cli.read_lang"), DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "fr");
        var command = new Command("read", CommandLine.Words.Say("cli.read")) { about, language };
        command.SetAction((result, stop) => RunAsync(Enum.Parse<About>(result.GetRequiredValue(about), ignoreCase: true), result.GetRequiredValue(language) == "fr", stop));
        return command;
    }

    private static async Task RunAsync(About about, bool french, CancellationToken stop)
    {
        var now = Database.Clock().GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb.GetSystemDefault()).LocalDateTime;
        using var lines = new StreamReader(Console.OpenStandardInput());
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        while (await lines.ReadLineAsync(stop) is { } line)
            await output.WriteLineAsync(JsonSerializer.Serialize(Understood(line, about, french, now), Json.Default.Line));
    }

    private static Line Understood(string text, About about, bool french, LocalDateTime now)
    {
        var reading = ReplyReader.Read(text, about, french);
        return new(text, IntentNames.Of(reading.Intent), reading.Until is { } until ? Resolve(until, french, now) : null, reading.Name, reading.Note);
    }

    // A day that can be told is told as a date; else the words stay.
    private static string Resolve(string until, bool french, LocalDateTime now)
    {
        return DateReader.Read(until, french, now) is DateReading.Found { Date: var found }
            ? found.Time is { } time ? $"{found.Date:uuuu-MM-dd}T{time:HH:mm}" : $"{found.Date:uuuu-MM-dd}"
            : until;
    }

    private sealed record Line(string Text, string Intent, string? Until, string? Name, string? Note);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Line))]
    private sealed partial class Shapes : JsonSerializerContext;

    private static class Json
    {
        // Words are printed as people wrote them, not as escapes.
        public static Shapes Default { get; } = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}

using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace CatBot.Bot.Tests.Conversation.Dates;

/// <summary>The lines of a table of readings: "text => what is read", each seen from the "now" above it.</summary>
public static class ReadingTable
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Rows(string name)
    {
        var now = "";
        foreach (var line in Lines(name))
            if (line.StartsWith("now ", StringComparison.Ordinal))
                now = line[4..];
            else if (line.Split(" => ") is [var text, var expected])
                yield return new TheoryDataRow<string, string, string>(now, text, expected);
            else
                throw new FormatException($"{name}: {line}");
    }

    public static LocalDateTime Moment(string now) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(now).Value;

    private static IEnumerable<string> Lines(string name, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, name)).Where(line => line.Length > 0 && line[0] != '#');
}

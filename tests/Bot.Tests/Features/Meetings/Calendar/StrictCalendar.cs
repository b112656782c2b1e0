using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CatBot.Bot.Tests.Features.Meetings.Calendar;

/// <summary>One component of an iCalendar file, such as a VEVENT.</summary>
internal sealed record Component(string Name, List<Property> Properties, List<Component> Parts)
{
    public IEnumerable<Component> Events => Parts.Where(part => part.Name == "VEVENT");

    public string? this[string property] => Properties.SingleOrDefault(one => one.Name == property)?.Value;

    public Property Get(string property) => Properties.Single(one => one.Name == property);
}

/// <summary>One content line, unfolded; the value still escaped.</summary>
internal sealed record Property(string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
{
    public string Text => StrictCalendar.Unescape(Value);
}

/// <summary>Reads RFC 5545 as its grammar is written and forgives nothing: line ends, octets, parameters, nesting, obligatory properties.</summary>
internal static partial class StrictCalendar
{
    private static readonly string[] _once = ["UID", "DTSTAMP", "DTSTART", "SEQUENCE", "STATUS", "SUMMARY", "URL", "LOCATION", "DESCRIPTION", "DURATION"];

    /// <exception cref="FormatException">The bytes are no iCalendar file.</exception>
    public static Component Read(byte[] bytes)
    {
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        if (!text.EndsWith("\r\n", StringComparison.Ordinal)) throw new FormatException("The last line does not end.");
        var lines = text[..^2].Split("\r\n");
        foreach (var line in lines)
            if (line.Length == 0 || line.Contains('\r') || line.Contains('\n') || Encoding.UTF8.GetByteCount(line) > 75) throw new FormatException($"No line: {line}");
        var unfolded = new Queue<Property>(string.Join("\r\n", lines).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Select(ReadLine));
        var calendar = ReadComponent(unfolded, unfolded.Dequeue());
        return unfolded.Count == 0 && calendar.Name is "VCALENDAR" ? Checked(calendar) : throw new FormatException("Something follows the calendar.");
    }

    public static string Unescape(string value)
    {
        if (!EscapedText().IsMatch(value)) throw new FormatException($"No text: {value}");
        return Escape().Replace(value, match => match.Value[1] is 'n' or 'N' ? "\n" : match.Value[1..]);
    }

    private static Property ReadLine(string line)
    {
        var match = ContentLine().Match(line);
        if (!match.Success) throw new FormatException($"No content line: {line}");
        return new(match.Groups["name"].Value, match.Groups["parameter"].Captures.ToDictionary(
            parameter => parameter.Value.Split('=')[0], parameter => parameter.Value.Split('=', 2)[1].Trim('"'), StringComparer.Ordinal), match.Groups["value"].Value);
    }

    private static Component ReadComponent(Queue<Property> lines, Property begin)
    {
        if (begin.Name is not "BEGIN") throw new FormatException($"No component begins with {begin}.");
        var component = new Component(begin.Value, [], []);
        var line = Next(lines);
        for (; line.Name is not "END"; line = Next(lines))
            if (line.Name is "BEGIN") component.Parts.Add(ReadComponent(lines, line));
            else component.Properties.Add(line);
        return line.Value == component.Name ? component : throw new FormatException($"{component.Name} ends as {line.Value}.");
    }

    private static Property Next(Queue<Property> lines) => lines.TryDequeue(out var line) ? line : throw new FormatException("The file ends too early.");

    private static Component Checked(Component calendar)
    {
        if (calendar["VERSION"] is not "2.0" || string.IsNullOrEmpty(calendar["PRODID"]) || calendar.Parts.Count == 0) throw new FormatException("The calendar lacks what it must have.");
        var zones = calendar.Parts.Where(part => part.Name is "VTIMEZONE").Select(CheckedZone).ToHashSet(StringComparer.Ordinal);
        var events = calendar.Parts.Where(part => part.Name is "VEVENT").ToList();
        foreach (var one in events) CheckEvent(one, zones);
        return events.DistinctBy(one => one["UID"], StringComparer.Ordinal).Count() == events.Count ? calendar : throw new FormatException("Two events have one UID.");
    }

    private static string CheckedZone(Component zone)
    {
        foreach (var part in zone.Parts)
        {
            _ = Moment(part["DTSTART"]!);
            if (part.Name is not ("STANDARD" or "DAYLIGHT") || !Offset().IsMatch(part["TZOFFSETFROM"]!) || !Offset().IsMatch(part["TZOFFSETTO"]!)) throw new FormatException("No zone.");
        }

        return zone.Parts.Count > 0 ? zone["TZID"]! : throw new FormatException("A zone without a rule.");
    }

    private static void CheckEvent(Component one, HashSet<string> zones)
    {
        foreach (var name in _once)
            if (one.Properties.Count(property => property.Name == name) > 1) throw new FormatException($"Several {name}.");
        if (string.IsNullOrEmpty(one["UID"]) || !one["DTSTAMP"]!.EndsWith('Z')) throw new FormatException("No UID or DTSTAMP.");
        _ = (Moment(one["DTSTAMP"]!.TrimEnd('Z')), Moment(one["DTSTART"]!), int.Parse(one["SEQUENCE"]!, CultureInfo.InvariantCulture));
        if (!zones.Contains(one.Get("DTSTART").Parameters["TZID"])) throw new FormatException("A zone that is not told.");
        if (one["STATUS"] is not ("CONFIRMED" or "CANCELLED" or "TENTATIVE") || !Length().IsMatch(one["DURATION"]!)) throw new FormatException("No status or length.");
        foreach (var text in one.Properties.Where(property => property.Name is "SUMMARY" or "LOCATION" or "DESCRIPTION")) _ = text.Text;
    }

    private static DateTime Moment(string value) => DateTime.ParseExact(value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(?<name>[A-Z0-9-]+)(?:;(?<parameter>[A-Z0-9-]+=(?:"[^\p{Cc}"]*"|[^\p{Cc}";:,]*)))*:(?<value>(?:[^\p{Cc}]|\t)*)$""", RegexOptions.None, 1000)]
    private static partial Regex ContentLine();

    [GeneratedRegex("""^(?:[^\\;,\p{Cc}]|\t|\\[\\;,nN])*$""", RegexOptions.None, 1000)]
    private static partial Regex EscapedText();

    [GeneratedRegex("""\\[\\;,nN]""", RegexOptions.None, 1000)]
    private static partial Regex Escape();

    [GeneratedRegex("""^[+-]\d{4}(?:\d{2})?$""", RegexOptions.None, 1000)]
    private static partial Regex Offset();

    [GeneratedRegex("""^PT\d+M$""", RegexOptions.None, 1000)]
    private static partial Regex Length();
}

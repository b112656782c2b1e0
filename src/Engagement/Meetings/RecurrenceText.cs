using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CatBot.Engagement.Meetings;

/// <summary>A recurrence as one line of RFC 5545 parts (section 3.3.10), with <c>FREQ=ONCE</c> and <c>EXDATE</c> added so that one column holds it all.</summary>
internal static class RecurrenceText
{
    private static readonly LocalDatePattern _day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly string[] _codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public static string Write(Recurrence rule)
    {
        var nth = rule.Kind is RecurrenceKind.Monthly ? rule.Nth.ToString(CultureInfo.InvariantCulture) : "";
        return string.Join(';', Parts().Where(part => part.Values.Length > 0).Select(part => $"{part.Name}={part.Values}"));

        IEnumerable<(string Name, string Values)> Parts() =>
        [
            ("FREQ", rule.Kind.ToString().ToUpperInvariant()),
            ("INTERVAL", rule.Every == 1 ? "" : rule.Every.ToString(CultureInfo.InvariantCulture)),
            ("BYDAY", string.Join(',', rule.Days.Select(day => nth + _codes[(int)day - 1]))),
            ("UNTIL", rule.Until is { } until ? _day.Format(until) : ""),
            ("COUNT", rule.Count?.ToString(CultureInfo.InvariantCulture) ?? ""),
            ("EXDATE", string.Join(',', rule.Skips.Select(_day.Format))),
        ];
    }

    public static Recurrence Read(string text)
    {
        var parts = text.Split(';').Select(part => part.Split('=', 2)).ToLookup(part => part[0], part => part[^1], StringComparer.Ordinal);
        var days = Values("BYDAY");
        return new Recurrence(
            Enum.TryParse<RecurrenceKind>(One("FREQ"), ignoreCase: true, out var kind) ? kind : throw new FormatException($"No recurrence: {text}"),
            Number("INTERVAL") ?? 1,
            [.. days.Select(Day)],
            kind is RecurrenceKind.Monthly && days.Length > 0 ? int.Parse(days[0][..^2], CultureInfo.InvariantCulture) : 0,
            One("UNTIL") is { } until ? _day.Parse(until).Value : null,
            Number("COUNT"),
            [.. Values("EXDATE").Select(date => _day.Parse(date).Value)]);

        string? One(string name) => parts[name].FirstOrDefault();
        string[] Values(string name) => One(name)?.Split(',') ?? [];
        int? Number(string name) => One(name) is { } digits ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    private static IsoDayOfWeek Day(string code) => Array.FindIndex(_codes, name => code.EndsWith(name, StringComparison.Ordinal)) is >= 0 and var index
        ? (IsoDayOfWeek)(index + 1)
        : throw new FormatException($"No weekday: {code}");
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>All that is known of how one language says dates, read once from its file.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> English = new(() => new Lexicon("en"));
    private static readonly Lazy<Lexicon> French = new(() => new Lexicon("fr"));

    private readonly FrozenDictionary<string, FrozenDictionary<string, int>> values;
    private readonly Regex weekday;

    private Lexicon(string language)
    {
        var shared = LexiconFile.Read("shared");
        File = LexiconFile.Read(language);
        values = File.Words.ToFrozenDictionary(table => table.Key, table => ByWord(table.Value), StringComparer.Ordinal);
        Templates = new Templates(
            File.Words.ToFrozenDictionary(StringComparer.Ordinal),
            shared.Parts.Concat(File.Parts).ToFrozenDictionary(StringComparer.Ordinal));
        weekday = Templates.Compile("{weekday}s?");
        var context = new Context(Templates, "{neverAfter}", "{neverBefore}", File.CapitalsVouch);
        var aboutLength = new Context(Templates, "{durationNeverAfter}", "{durationNeverBefore}", capitalsVouch: false);
        Days = new Forms<DayForm>(this, context, "(({dayLead}) ){0,2}(({dayHead}) )?", [.. shared.Days, .. File.Days], "{dayTail}");
        Clocks = new Forms<ClockForm>(this, context, "(({part}),? )?(({clockLead}) |@_)?", [.. shared.Clocks, .. File.Clocks], "{clockTail}");
        Durations = new Forms<DurationForm>(this, aboutLength, "({durationLead})_", [.. shared.Durations, .. File.Durations], "");
        SeriesWords = new SeriesWords(Templates);
        Series = new Forms<SeriesForm>(this, context, "({seriesLead}) ", [.. File.Series], "");
    }

    public LexiconFile File { get; }

    public Templates Templates { get; }

    public Forms<DayForm> Days { get; }

    public Forms<ClockForm> Clocks { get; }

    public Forms<DurationForm> Durations { get; }

    public Forms<SeriesForm> Series { get; }

    public SeriesWords SeriesWords { get; }

    public static Lexicon In(bool french) => (french ? French : English).Value;

    /// <summary>What a table's word is worth, however it was spaced.</summary>
    public int Value(string table, string word) =>
        values[table][string.Join(' ', word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>"three" or "3", or null when neither was caught.</summary>
    public int? Number(GroupCollection caught) =>
        caught["number"] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture)
        : caught["numeral"] is { Success: true } word ? Value("numeral", word.Value)
        : null;

    /// <summary>Every weekday named in a list.</summary>
    public IEnumerable<IsoDayOfWeek> Weekdays(string list) =>
        weekday.Matches(list).Select(match => (IsoDayOfWeek)Value("weekday", match.Groups["weekday"].Value));

    private static FrozenDictionary<string, int> ByWord(Dictionary<string, int> table) =>
        table.SelectMany(row => row.Key.Split('|').Select(word => KeyValuePair.Create(Passage.Unaccented(word.TrimStart('~', '!')), row.Value)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}

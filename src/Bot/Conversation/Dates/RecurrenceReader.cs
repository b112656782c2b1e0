using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>The ways to say how often; en.json and fr.json say how each is written.</summary>
internal enum SeriesForm
{
    Weekly,
    Monthly,
    Daily,

    /// <summary>Monday to Friday.</summary>
    Workdays,

    /// <summary>Understood, but no rule that one series can keep.</summary>
    Unknown,
}

/// <summary>Finds how often a text says that something meets. Run it first: what it leaves names the length and the first date.</summary>
public static class RecurrenceReader
{
    private const int MostWeeksOrMonths = 52;

    /// <param name="now">The wall clock of whoever wrote the text; "until 30 June" is the next such day.</param>
    public static RecurrenceReading Read(string text, bool french, LocalDateTime now)
    {
        var words = Lexicon.In(french);
        var passage = new Passage(text);
        if (words.Series.Best(passage) is not { } said)
            return new RecurrenceReading.None();
        passage.Understand(said.Start, said.End);
        var rule = Rule(said, words);
        if (said.Form is SeriesForm.Unknown || rule.Every is < 1 or > MostWeeksOrMonths)
            return new RecurrenceReading.Impossible(passage.Said(said.Core));
        var limits = new SeriesLimits(words, passage, now);
        rule = rule with { Until = limits.Until(), Count = limits.Count(), Skips = limits.Skips() };
        return limits.Impossible is { } impossible
            ? new RecurrenceReading.Impossible(impossible)
            : new RecurrenceReading.Found(new FoundRecurrence(rule, passage.Rest));
    }

    private static Recurrence Rule(Finding<SeriesForm> said, Lexicon words) => said.Form switch
    {
        SeriesForm.Weekly => Weekly(said.Number, words.Weekdays(said.Text("days"))),
        SeriesForm.Monthly => Monthly(said),
        SeriesForm.Daily => Weekly(1, Enum.GetValues<IsoDayOfWeek>()[1..]),
        SeriesForm.Workdays => Weekly(1, Enum.GetValues<IsoDayOfWeek>()[1..6]),
        SeriesForm.Unknown => Recurrence.Once,
    };

    private static Recurrence Weekly(int every, IEnumerable<IsoDayOfWeek> days) =>
        new(RecurrenceKind.Weekly, every, [.. days], Nth: 0, Until: null, Count: null, Skips: []);

    private static Recurrence Monthly(Finding<SeriesForm> said) => new(
        RecurrenceKind.Monthly,
        said.Has("quarter") ? 3 : said.Number,
        said.Weekday is { } day ? [(IsoDayOfWeek)day] : [],
        said.Nth ?? 0,
        Until: null,
        Count: null,
        Skips: []);
}

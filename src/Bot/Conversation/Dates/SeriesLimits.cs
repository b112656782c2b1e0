using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>Reads where a series ends and which of its days are left out: "until June 30, except Dec 22 and 29".</summary>
internal sealed class SeriesLimits(Lexicon words, Passage passage, LocalDateTime now)
{
    // "not" and "until" stand before other things too; nobody means the tenth.
    private const int Tries = 10;

    private readonly SeriesWords series = words.SeriesWords;

    /// <summary>The words that name a day that does not exist, or no number of times, or null.</summary>
    public string? Impossible { get; private set; }

    public LocalDate? Until() => DaysAfter(series.Until).Select(date => (LocalDate?)date).FirstOrDefault();

    public ImmutableArray<LocalDate> Skips() => [.. DaysAfter(series.Except)];

    public int? Count()
    {
        var match = series.Times.Match(passage.Seen);
        if (!match.Success)
            return null;
        passage.Understand(match.Index, match.Index + match.Length);
        var count = words.Number(match.Groups);
        if (count < 1)
            Impossible = passage.Said(match);
        return count;
    }

    private List<LocalDate> DaysAfter(Regex introduction)
    {
        foreach (var match in introduction.Matches(passage.Seen).Take(Tries))
        {
            var (listed, end) = List(match.Index + match.Length);
            if (!listed.Exists(day => day.Date is not null))
                continue;
            passage.Understand(match.Index, end);
            return [.. Enumerable.Range(0, listed.Count).Select(place => DateOf(listed, place)).OfType<LocalDate>()];
        }
        return [];
    }

    private (List<Listed> Days, int End) List(int place)
    {
        var days = new List<Listed>();
        for (var end = place; ;)
        {
            if (Next(place) is not { } day)
                return (days, end);
            days.Add(day);
            end = day.End;
            var another = Also(end);
            if (!another.Success)
                return (days, end);
            place = end + another.Length;
        }
    }

    private Listed? Next(int place) =>
        Bare(place) is { } bare && Also(bare.End).Success ? bare
        : words.Days.At(passage, place) is { } said ? Known(said)
        : Bare(place);

    private Listed? Bare(int place)
    {
        var bare = series.BareDay.Match(passage.Seen, place, Math.Min(Context.Near, passage.Seen.Length - place));
        return bare.Success && words.Clocks.At(passage, place) is null ? new Listed(null, bare) : null;
    }

    private Match Also(int place) => series.Also.Match(passage.Seen, place, Math.Min(Context.Near, passage.Seen.Length - place));

    private Listed Known(Finding<DayForm> said)
    {
        var date = Days.Of(said, words.File.MonthFirst, now);
        if (date is null)
            Impossible = passage.Said(said.Core);
        return new Listed(date ?? now.Date, said.Core);
    }

    // A bare number belongs to the month beside it: "Dec 22 and 29", "les 22 et 29 décembre".
    private LocalDate? DateOf(List<Listed> listed, int place)
    {
        if (listed[place].Date is { } date)
            return date;
        var (before, after) = (listed.FindLastIndex(place, day => day.Date is not null), listed.FindIndex(place, day => day.Date is not null));
        var beside = listed[(words.File.MonthFirst && before >= 0) || after < 0 ? before : after].Date!.Value;
        var day = Calendar.Day(beside.Year, beside.Month, words.Number(listed[place].Words.Groups)!.Value);
        if (day is null)
            Impossible = passage.Said(listed[place].Words);
        return day;
    }

    /// <param name="Date">Null for a bare number.</param>
    private sealed record Listed(LocalDate? Date, Match Words)
    {
        public int End => Words.Index + Words.Length;
    }
}

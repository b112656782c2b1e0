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

    /// <summary>The words that name a day that does not exist, or null.</summary>
    public string? Impossible { get; private set; }

    public LocalDate? Until() => DaysAfter(series.Until).Select(date => (LocalDate?)date).FirstOrDefault();

    public ImmutableArray<LocalDate> Skips() => [.. DaysAfter(series.Except)];

    public int? Count()
    {
        var match = series.Times.Match(passage.Seen);
        if (!match.Success)
            return null;
        passage.Understand(match.Index, match.Index + match.Length);
        return words.Number(match.Groups);
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
            var another = series.Also.Match(passage.Seen, end, Math.Min(Context.Near, passage.Seen.Length - end));
            if (!another.Success)
                return (days, end);
            place = end + another.Length;
        }
    }

    private Listed? Next(int place)
    {
        if (words.Days.At(passage, place) is { } said)
            return Known(said);
        var bare = series.BareDay.Match(passage.Seen, place, Math.Min(Context.Near, passage.Seen.Length - place));
        return bare.Success && words.Clocks.At(passage, place) is null ? new Listed(null, words.Number(bare.Groups)!.Value, place + bare.Length) : null;
    }

    private Listed Known(Finding<DayForm> said)
    {
        var date = Days.Of(said, words.File.MonthFirst, now);
        if (date is null)
            Impossible = passage.Said(said.Core);
        return new Listed(date ?? now.Date, 0, said.End);
    }

    // A bare number belongs to the month beside it: "Dec 22 and 29", "les 22 et 29 décembre".
    private LocalDate? DateOf(List<Listed> listed, int place)
    {
        if (listed[place].Date is { } date)
            return date;
        var (before, after) = (listed.FindLastIndex(place, day => day.Date is not null), listed.FindIndex(place, day => day.Date is not null));
        var beside = listed[(words.File.MonthFirst && before >= 0) || after < 0 ? before : after].Date!.Value;
        return Calendar.Day(beside.Year, beside.Month, listed[place].Bare);
    }

    private sealed record Listed(LocalDate? Date, int Bare, int End);
}

using NodaTime;

namespace CatBot.Bot.Conversation.Dates;

/// <summary>
/// Finds the one date, time, or both that a text names. Run <see cref="RecurrenceReader"/> and <see cref="DurationReader"/> first and read
/// what they left, or "1 h 30" is taken for a time.
/// </summary>
public static class DateReader
{
    /// <param name="now">The wall clock of whoever wrote the text. A time alone means the next such time.</param>
    public static DateReading Read(string text, bool french, LocalDateTime now)
    {
        var words = Lexicon.In(french);
        var passage = new Passage(text);
        var said = words.Days.Best(passage);
        if (said is not null)
            passage.Understand(said.Start, said.End);
        var clock = words.Clocks.Best(passage);
        if (clock is not null)
            passage.Understand(clock.Start, clock.End);
        return said is null && clock is null ? new DateReading.None() : Meaning(said, clock, passage, words.File, now);
    }

    /// <summary>Whether a text names a day, and not only a time, whose next turn is then meant.</summary>
    public static bool NamesDay(string text, bool french) => Lexicon.In(french).Days.Best(new Passage(text)) is not null;

    private static DateReading Meaning(Finding<DayForm>? said, Finding<ClockForm>? clock, Passage passage, LexiconFile file, LocalDateTime now)
    {
        var time = clock is null ? null : Clocks.Of(clock, said?.Part, file.AfternoonUntil);
        if (clock is not null && time is null)
            return new DateReading.Impossible(passage.Said(clock.Core));
        if (said is null)
            return Found(NextTime(time!.Value, now), time, passage);
        if (IsToday(said, time, now))
            return Found(now.Date, time, passage);
        return Days.Of(said, file.MonthFirst, now) is { } day
            ? Found(day, time ?? Days.TimeOf(said, day, now), passage)
            : new DateReading.Impossible(passage.Said(said.Core));
    }

    /// <summary>"Tuesday 18:30" on a Tuesday morning is today; "Tuesday" alone is a week away.</summary>
    private static bool IsToday(Finding<DayForm> said, LocalTime? time, LocalDateTime now) =>
        said.Form is DayForm.Weekday && said.Weekday == (int)now.DayOfWeek && time > now.TimeOfDay;

    private static LocalDate NextTime(LocalTime time, LocalDateTime now) => time > now.TimeOfDay ? now.Date : now.Date.PlusDays(1);

    private static DateReading.Found Found(LocalDate date, LocalTime? time, Passage passage) => new(new FoundDate(date, time, passage.Rest));
}

using System.Globalization;
using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using NodaTime;
using NodaTime.Text;

namespace CatBot.Bot.Features.Tasks;

/// <summary>The form for a task, and the reading of what was filled in.</summary>
internal static class AssignForm
{
    private const string Title = "title";
    private const string People = "people";
    private const string How = "how";
    private const string Date = "date";
    private const string Time = "time";
    private const string Minutes = "minutes";
    private const string Any = "any";

    private static readonly LocalTimePattern _clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The form with what is known already.</summary>
    public static Form Of(AssignDraft draft, Caller caller)
    {
        var words = caller.Words;
        var due = draft.Due?.InZone(caller.CoalitionZone).LocalDateTime;
        return new(words.Say("task.form.title"), "assign",
        [
            new(Title, words.Say("task.form.what"), FieldKind.Line, Required: true, draft.Title is "" ? null : draft.Title),
            new(People, words.Say("task.form.people"), FieldKind.People, Value: draft.Names.IsEmpty ? null : string.Join(", ", draft.Names), Hint: words.Say("task.form.people_hint")),
            new(How, words.Say("task.form.how"), FieldKind.Choice, Value: draft.AnyOf ? Any : "each", Choices: [new("each", words.Say("task.form.each")), new(Any, words.Say("task.form.any"))]),
            new(Date, words.Say("task.form.date"), FieldKind.Date, Value: due is { } day ? LocalDatePattern.Iso.Format(day.Date) : null),
            new(Time, words.Say("task.form.time"), FieldKind.Time, Value: due is { } clock ? _clock.Format(clock.TimeOfDay) : null),
            new(Minutes, words.Say("task.form.minutes"), FieldKind.Line, Value: draft.Minutes?.ToString(CultureInfo.InvariantCulture)),
        ], words.Say("task.form.submit"));
    }

    /// <summary>What was filled in, by picker or in words; refused when a day or a length cannot be.</summary>
    public static Decision<AssignDraft> Read(Arguments arguments, Caller caller, Instant now)
    {
        var minutes = Length(arguments.Field(Minutes), caller.French);
        if (minutes is null && arguments.Field(Minutes) is not null) return Refusal.TheMinutesAreNotReasonable;
        var due = Due(arguments.Field(Date), arguments.Field(Time), caller, now);
        if (due.Why is { } why) return why;
        var names = (arguments.Field(People) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new AssignDraft(arguments.Field(Title), [.. names.Select(name => name.TrimStart('@').Trim('"'))], arguments.Field(How) is Any, minutes, due.Value);
    }

    /// <summary>The field that a refusal is about.</summary>
    public static string FieldOf(Refusal why) => why switch
    {
        Refusal.TheTaskIsEmpty or Refusal.TheTextIsTooLong => Title,
        Refusal.TheMinutesAreNotReasonable => Minutes,
        Refusal.TheDateDoesNotExist or Refusal.TheMomentIsPast or Refusal.TheDateIsMissing => Date,
        Refusal.TheTimeIsMissing => Time,
        _ => People,
    };

    private static int? Length(string? text, bool french) =>
        text is null ? null : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : DurationReader.Read(text, french)?.Minutes;

    private static Decision<Instant?> Due(string? date, string? time, Caller caller, Instant now)
    {
        var zone = caller.CoalitionZone;
        if (date is null) return time is null ? (Instant?)null : Refusal.TheDateIsMissing;
        if (LocalDatePattern.Iso.Parse(date) is { Success: true } day && (time is null || _clock.Parse(time).Success))
            return TaskDays.At(day.Value, time is null ? null : _clock.Parse(time).Value, zone, TaskDays.EndOfDay, now);
        var read = TaskDays.Read($"{date} {time}".TrimEnd(), caller, zone, TaskDays.EndOfDay, now);
        return read is { Accepted: true, Value: null } ? Refusal.TheDateDoesNotExist : read;
    }
}

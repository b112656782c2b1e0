using System.Globalization;
using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Bot.Features.Meetings;

/// <summary>Reads the fields of <see cref="MeetingForm"/> back. A date or a time may be typed in words where a channel has no picker.</summary>
public static class MeetingFields
{
    private const int NoLength = int.MaxValue;

    /// <summary>The draft, or what is wrong; <see cref="FieldOf"/> says where it stands.</summary>
    public static Decision<MeetingDraft> Read(Caller caller, Arguments form, Instant now, string zone)
    {
        var read = form.Field(MeetingForm.Zone) is { } typed ? ZoneReader.Read(typed) : zone;
        if (read is null) return Refusal.TheZoneDoesNotExist;
        var wall = now.InZone(DateTimeZoneProviders.Tzdb[read]).LocalDateTime;
        var start = Start(caller, form, wall);
        if (!start.Accepted) return start.Why.Value;
        var rule = Rule(caller, form, start.Value.Date, wall);
        return rule.Accepted ? Draft(form, start.Value, Length(caller, form), rule.Value, read) : rule.Why.Value;
    }

    /// <summary>The field that a refusal is about.</summary>
    public static string? FieldOf(Refusal why) => why switch
    {
        Refusal.TheTitleIsMissing or Refusal.TheTextIsTooLong => MeetingForm.Title,
        Refusal.TheDateIsMissing or Refusal.TheDateDoesNotExist or Refusal.TheMomentIsPast or Refusal.TheSeriesMeetsThatDayAlready => MeetingForm.Date,
        Refusal.TheTimeIsMissing => MeetingForm.Time,
        Refusal.TheEndIsBeforeTheStart or Refusal.TheMeetingIsTooLong => MeetingForm.Minutes,
        Refusal.TheRhythmIsUnclear or Refusal.TheSeriesHasNoMeetings => MeetingForm.Repeat,
        Refusal.TheLinkIsNotALink => MeetingForm.Link,
        Refusal.TheZoneDoesNotExist => MeetingForm.Zone,
        Refusal.NobodyIsInvited or Refusal.NobodyHasThatName or Refusal.SeveralPeopleHaveThatName or Refusal.ThePersonHasMovedOn => MeetingForm.People,
        _ => null,
    };

    /// <summary>Date and time of a form.</summary>
    public static Decision<LocalDateTime> Start(Caller caller, Arguments form, LocalDateTime wall)
    {
        var day = DateReader.Read(form.Field(MeetingForm.Date) ?? "", caller.French, wall);
        if (day is DateReading.Impossible) return Refusal.TheDateDoesNotExist;
        if (day is not DateReading.Found date) return Refusal.TheDateIsMissing;
        return DateReader.Read(form.Field(MeetingForm.Time) ?? "", caller.French, wall) is DateReading.Found { Date.Time: { } time } ? date.Date.Date + time : Refusal.TheTimeIsMissing;
    }

    private static Decision<Recurrence> Rule(Caller caller, Arguments form, LocalDate first, LocalDateTime wall) =>
        form.Field(MeetingForm.Repeat) is not { } typed ? Recurrence.Once
        : RecurrenceReader.Read(typed, caller.French, wall) is RecurrenceReading.Found found ? found.Recurrence.Starting(first)
        : Refusal.TheRhythmIsUnclear;

    private static int Length(Caller caller, Arguments form) => form.Field(MeetingForm.Minutes) switch
    {
        null => MeetingTerms.UsualMinutes,
        { } typed when int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes) => minutes,
        { } typed => DurationReader.Read(typed, caller.French)?.Minutes ?? NoLength,
    };

    private static MeetingDraft Draft(Arguments form, LocalDateTime start, int minutes, Recurrence rule, string zone) => new()
    {
        Title = form.Field(MeetingForm.Title),
        Date = start.Date,
        Time = start.TimeOfDay,
        Minutes = minutes,
        Recurrence = rule,
        Zone = zone,
        Link = form.Field(MeetingForm.Link),
        DialIn = form.Field(MeetingForm.DialIn),
        Place = form.Field(MeetingForm.Place),
        AccessNote = form.Field(MeetingForm.Access),
        People = [.. (form.Field(MeetingForm.People) ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => name.TrimStart('@').Trim('"', '[', ']'))],
    };
}

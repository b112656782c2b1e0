using System.Collections.Immutable;
using CatBot.Bot.Conversation;
using CatBot.Bot.Conversation.Dates;
using CatBot.Bot.Words;
using CatBot.Engagement.Meetings;
using NodaTime;
using NodaTime.Text;

namespace CatBot.Bot.Features.Meetings;

/// <summary>The forms that make and change meetings. Fields are named by the constants here, which <see cref="MeetingFields"/> reads back.</summary>
public static class MeetingForm
{
    public const string Title = "title";
    public const string Date = "date";
    public const string Time = "time";
    public const string Minutes = "minutes";
    public const string Repeat = "repeat";
    public const string Link = "link";
    public const string DialIn = "dial_in";
    public const string Place = "place";
    public const string Access = "access";
    public const string People = "people";
    public const string Zone = "zone";
    public const string Scope = "scope";

    /// <summary>The form for a new meeting, with what is known already.</summary>
    /// <param name="words">The caller's words.</param>
    /// <param name="draft">What is known.</param>
    /// <param name="now">The day from which a year goes without saying.</param>
    public static Form New(Phrases words, MeetingDraft draft, Instant now) => new(
        words.Say("meeting.form.new"),
        "meeting new",
        [
            .. WhenAndWhat(words, draft),
            Line(Repeat, words.Say("meeting.form.repeat"), Rhythm(words, draft, now), words.Say("meeting.form.repeat_hint")),
            .. Venue(words, draft.Link, draft.DialIn, draft.Place, draft.AccessNote),
            new(People, words.Say("meeting.form.people"), FieldKind.People, Value: draft.People.Count > 0 ? string.Join(", ", draft.People) : null, Hint: words.Say("meeting.form.people_hint")),
            Line(Zone, words.Say("meeting.form.zone"), ZoneOf(words, draft, now), null),
        ],
        words.Say("meeting.form.make"));

    /// <summary>The form for a meeting that is there; sent after somebody else changed it, it is out of date.</summary>
    public static Form Edit(Phrases words, Meeting meeting, bool isSeries) => new(
        words.Say("meeting.form.edit"),
        $"meeting edit {meeting.Id} {meeting.Sequence}",
        [
            .. WhenAndWhat(words, new() { Title = meeting.Title, Date = meeting.Start.Date, Time = meeting.Start.TimeOfDay, Minutes = meeting.Minutes, Zone = meeting.Zone }),
            .. Venue(words, meeting.Venue.Link, meeting.Venue.DialIn, meeting.Venue.Place, meeting.Venue.AccessNote),
            .. ScopeField(words, isSeries, EditScope.This),
        ],
        words.Say("meeting.form.save"));

    /// <summary>The form that asks for a new time only.</summary>
    public static Form Move(Phrases words, Meeting meeting, bool isSeries) => new(
        words.Say("meeting.form.move"),
        $"meeting move {meeting.Id}",
        [DateField(words, meeting.Start.Date), TimeField(words, meeting.Start.TimeOfDay), .. ScopeField(words, isSeries, EditScope.This)],
        words.Say("meeting.form.save"));

    /// <summary>The form that asks for the ways in only.</summary>
    /// <param name="words">The caller's words.</param>
    /// <param name="meeting">Whose.</param>
    /// <param name="isSeries">There are others that may take the same.</param>
    /// <param name="reach">How many most likely do.</param>
    public static Form Ways(Phrases words, Meeting meeting, bool isSeries, EditScope reach) => new(
        words.Say("meeting.form.link"),
        $"meeting link {meeting.Id}",
        [.. Venue(words, meeting.Venue.Link, meeting.Venue.DialIn, meeting.Venue.Place, meeting.Venue.AccessNote), .. ScopeField(words, isSeries, reach)],
        words.Say("meeting.form.save"));

    private static IEnumerable<Field> WhenAndWhat(Phrases words, MeetingDraft draft) =>
    [
        Line(Title, words.Say("meeting.form.title"), draft.Title, null) with { Required = true },
        DateField(words, draft.Date),
        TimeField(words, draft.Time),
        Line(Minutes, words.Say("meeting.form.minutes"), words.Duration(draft.Minutes), null),
    ];

    private static IEnumerable<Field> Venue(Phrases words, string? link, string? dialIn, string? place, string? access) =>
    [
        Line(Link, words.Say("meeting.form.join"), link, words.Say("meeting.form.join_hint")),
        Line(DialIn, words.Say("meeting.form.dial_in"), dialIn, null),
        Line(Place, words.Say("meeting.form.place"), place, null),
        Line(Access, words.Say("meeting.form.access"), access, words.Say("meeting.form.access_hint")),
    ];

    private static Field DateField(Phrases words, LocalDate? date) =>
        new(Date, words.Say("meeting.form.date"), FieldKind.Date, Required: true, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    private static Field TimeField(Phrases words, LocalTime? time) =>
        new(Time, words.Say("meeting.form.time"), FieldKind.Time, Required: true, time is { } clock ? clock.ToString("HH:mm", null) : null);

    private static Field Line(string name, string label, string? value, string? hint) => new(name, label, FieldKind.Line, Value: value, Hint: hint);

    private static ImmutableArray<Field> ScopeField(Phrases words, bool isSeries, EditScope chosen) => !isSeries ? [] :
    [
        new(Scope, words.Say("meeting.form.scope"), FieldKind.Choice, Required: true, Value: ScopeWords.Write(chosen), Choices:
        [
            new(ScopeWords.Write(EditScope.This), words.Say("meeting.scope.this")),
            new(ScopeWords.Write(EditScope.Following), words.Say("meeting.scope.following")),
            new(ScopeWords.Write(EditScope.All), words.Say("meeting.scope.all")),
        ]),
    ];

    private static string? Rhythm(Phrases words, MeetingDraft draft, Instant now) => draft.Recurrence.Kind is RecurrenceKind.Once
        ? null
        : words.Series(draft.Recurrence, null, now.InZone(DateTimeZoneProviders.Tzdb[draft.Zone]).Date);

    // As people call it, where that reads back as the same zone.
    private static string ZoneOf(Phrases words, MeetingDraft draft, Instant now) =>
        words.Zone(DateTimeZoneProviders.Tzdb[draft.Zone], now) is var name && ZoneReader.Read(name) == draft.Zone ? name : draft.Zone;
}

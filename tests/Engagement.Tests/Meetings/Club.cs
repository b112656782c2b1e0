using CatBot.Engagement.Meetings;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Engagement.Tests.Meetings;

/// <summary>A series with its meetings made, half an hour before noon on a Monday in Toronto.</summary>
internal sealed class Club
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 9, 16, 30);
    public static readonly LocalDate Monday = new(2026, 11, 9);
    public static readonly MeetingTerms Terms = new("Housing table", new(2026, 11, 10, 18, 30), 60, "America/Toronto", new(Place: "City Hall room 3"));

    private static readonly Coalition _coalition = new() { Id = Id<Coalition>.At(Now), Name = "Harbour", Zone = "America/Toronto" };
    private static readonly Person _maria = new() { Id = Id<Person>.At(Now), Name = "Maria", Zone = "America/Toronto" };

    public Club(Recurrence rule, int meetings, LocalDate? start = null)
    {
        var terms = Terms with { Start = (start ?? Terms.Start.Date) + Terms.Start.TimeOfDay };
        Series = SeriesStart.Make(terms, rule, _coalition, _maria, (terms with { Start = terms.Start.PlusDays(-1) }).StartsAt).Value!;
        Meetings = [.. rule.Dates(Series.Start.Date).Take(meetings).Select(Made)];
    }

    public Series Series { get; }

    public IReadOnlyList<Meeting> Meetings { get; }

    public IEnumerable<LocalDateTime> Starts => Meetings.Select(meeting => meeting.Start);

    public static Decision<Series> Make(MeetingTerms terms, Recurrence rule) => SeriesStart.Make(terms, rule, _coalition, _maria, Now);

    public Decision<SeriesChange> Edit(int which, Func<MeetingTerms, MeetingTerms> wish, EditScope scope) =>
        SeriesEdit.Apply(Series, Meetings, Meetings[which], wish(MeetingTerms.Of(Meetings[which])), scope, Now);

    /// <summary>So many days on, and to another time.</summary>
    public Decision<SeriesChange> Move(int which, int days, EditScope scope, int hours = 0) =>
        Edit(which, terms => terms with { Start = terms.Start.PlusDays(days).PlusHours(hours) }, scope);

    public Decision<IReadOnlyList<Meeting>> Cancel(int which, EditScope scope) => SeriesCancel.Apply(Series, Meetings, Meetings[which], scope, Now);

    private Meeting Made(LocalDate day)
    {
        var start = day + Series.Start.TimeOfDay;
        var startsAt = WallTime.At(start, DateTimeZoneProviders.Tzdb[Series.Zone]);
        return new()
        {
            Id = Id<Meeting>.At(Now),
            SeriesId = Series.Id,
            CoalitionId = Series.CoalitionId,
            Occurrence = day,
            Title = Series.Title,
            Start = start,
            Zone = Series.Zone,
            StartsAt = startsAt,
            Minutes = Series.Minutes,
            Venue = Series.Venue,
            AnnounceAt = startsAt - Duration.FromDays(14),
        };
    }
}

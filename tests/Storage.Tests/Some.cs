using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using NodaTime;

namespace CatBot.Storage.Tests;

/// <summary>Things to store.</summary>
internal static class Some
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 18, 0);

    public static readonly Duration Lease = Duration.FromMinutes(2);

    public static Coalition Coalition() => new() { Id = Id<Coalition>.At(Now), Name = "Kelowna", Zone = "America/Vancouver", CreatedAt = Now };

    public static Person Person(string name = "Sam") => new() { Id = Id<Person>.At(Now), Name = name, Zone = "America/Vancouver", CreatedAt = Now };

    public static Membership Membership(Coalition? coalition = null, Person? person = null) => new()
    {
        Id = Id<Membership>.At(Now), CoalitionId = coalition?.Id ?? Id<Coalition>.At(Now), PersonId = person?.Id ?? Id<Person>.At(Now), JoinedAt = Now, LastSignAt = Now,
    };

    public static Series Series(Coalition coalition) => new()
    {
        Id = Id<Series>.At(Now), CoalitionId = coalition.Id, Title = "Housing table", Recurrence = Recurrence.Weekly(2, IsoDayOfWeek.Tuesday),
        Start = new(2026, 11, 24, 18, 30), Minutes = 60, Zone = "America/Vancouver", Venue = new("https://example.org/room", Place: "City Hall"),
    };

    public static Meeting Meeting(Series series, LocalDate? day = null) => new()
    {
        Id = Id<Meeting>.At(Now), SeriesId = series.Id, CoalitionId = series.CoalitionId, Occurrence = day ?? series.Start.Date, Title = series.Title,
        Start = series.Start, Zone = series.Zone, StartsAt = Now + Duration.FromDays(3), Minutes = series.Minutes, Venue = series.Venue, AnnounceAt = Now,
    };

    /// <summary>A nudge that is due after <paramref name="minutes"/>; each call is about something else unless told.</summary>
    public static Nudge Nudge(double minutes = 0, Membership? to = null, Guid? subject = null, string step = "1d", NudgeKind kind = NudgeKind.MeetingReminder) =>
        Engagement.Nudges.Nudge.To(to ?? Membership(), kind, subject ?? Guid.NewGuid(), step, Now + Duration.FromMinutes(minutes), Now + Duration.FromDays(7), """{"a":"b"}""");

    public static Mark Sent(long number) => new(number, NudgeState.Sent, null, Now, Now, $"ref {number}", 1);

    public static async Task Plan(this Store store, params IReadOnlyCollection<Nudge> nudges)
    {
        await using var db = store.Open();
        await store.Outbox.AddAsync(db, nudges);
    }
}

using CatBot.Engagement;
using CatBot.Engagement.CheckIns;
using CatBot.Engagement.Meetings;
using CatBot.Scheduling;
using CatBot.Scheduling.Jobs;
using CatBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CatBot.Bot.Tests.Features.CheckIns;

/// <summary>Months in the neighbourhood: a meeting every second week, the jobs of check-ins each morning, and the courier.</summary>
internal static class Season
{
    /// <summary>The day and hour, so many days after the first Monday morning.</summary>
    public static Instant Day(int days, int hours = 0) => Neighbourhood.Monday + Duration.FromDays(days) + Duration.FromHours(hours);

    /// <summary>Holds a meeting of one hour every two weeks, for most of a year.</summary>
    public static async Task MeetAsync(Neighbourhood here)
    {
        await using var db = here.Db();
        var series = new Series
        {
            Id = Id<Series>.At(Neighbourhood.Monday), CoalitionId = here.Coalition.Id, Title = "Housing table", Recurrence = Recurrence.Once,
            Start = new(2026, 11, 18, 18, 0), Minutes = 60, Zone = here.Coalition.Zone, Venue = new("https://example.org/j/1", null, null, null), CreatedAt = Neighbourhood.Monday,
        };
        db.Add(series);
        for (var day = 2; day < 300; day += 14)
        {
            var start = Day(day, hours: 8);
            db.Add(new Meeting
            {
                Id = Id<Meeting>.At(start), SeriesId = series.Id, CoalitionId = here.Coalition.Id, Title = series.Title, Start = start.InUtc().LocalDateTime,
                Occurrence = start.InUtc().Date, Zone = here.Coalition.Zone, StartsAt = start, Minutes = 60, Venue = series.Venue, AnnounceAt = start,
            });
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Ten in the morning on the coalition's clock, when kind words come.</summary>
    public static Instant Ten(int days) => CheckInRhythm.At(Day(days, -12), DateTimeZoneProviders.Tzdb["America/Vancouver"]);

    /// <summary>Turns the clock to a day, running the jobs at ten each morning on the way.</summary>
    public static async Task TurnToDayAsync(Neighbourhood here, int day)
    {
        for (var next = (int)(here.Clock.GetCurrentInstant() - Neighbourhood.Monday).TotalDays + 1; next <= day; next++)
        {
            await RunJobsAsync(here, Ten(next));
            await here.TurnTo(Day(next));
        }
    }

    /// <summary>Turns to a moment and runs the jobs there, before the courier.</summary>
    public static async Task RunJobsAsync(Neighbourhood here, Instant at)
    {
        var outbox = new Outbox(here.Databases);
        await here.TurnTo(at - Duration.FromSeconds(1));
        await new WelcomeBackPeople(here.Databases, outbox).RunAsync(at);
        await new CheckInOnQuietPeople(here.Databases, outbox).RunAsync(at);
        await here.TurnTo(at);
    }

    /// <summary>Lets everybody but these people show a sign of life now.</summary>
    public static async Task EverybodyIsHereBut(Neighbourhood here, params Neighbour[] quiet)
    {
        var (now, people) = (here.Clock.GetCurrentInstant(), quiet.Select(one => one.Person.Id).ToArray());
        await using var db = here.Db();
        await db.Memberships.Where(member => !people.Contains(member.PersonId)).ExecuteUpdateAsync(member => member.SetProperty(one => one.LastSignAt, now));
    }

    /// <summary>The person's latest check-in.</summary>
    public static async Task<CheckIn> CheckInOf(Neighbourhood here, Neighbour who)
    {
        await using var db = here.Db();
        return (await db.CheckIns.Where(one => one.PersonId == who.Person.Id).ToListAsync()).MaxBy(one => one.QuietSince)!;
    }

    /// <summary>Turns to the day on which somebody is asked how they are.</summary>
    public static async Task<CheckIn> AskedAsync(Neighbourhood here, Neighbour who)
    {
        await MeetAsync(here);
        await TurnToDayAsync(here, 40);
        await EverybodyIsHereBut(here, who);
        await TurnToDayAsync(here, 61);
        return await CheckInOf(here, who);
    }
}

using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using CatBot.Storage;
using CatBot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace CatBot.Scheduling.Tests;

/// <summary>One message that arrived: to whom (null: the channel), when, and the nudges it carried.</summary>
public sealed record Arrived(string? To, Instant At, IReadOnlyList<Nudge> Nudges);

/// <summary>A coalition with three people, its queue and a courier, on a clock that tests turn; what arrives is written down.</summary>
public sealed class PostOffice : IMessenger, IAsyncDisposable
{
    /// <summary>Monday 16 November 2026, 10:00 in Vancouver.</summary>
    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 16, 17, 0);

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"catbot-{Guid.NewGuid():n}.db");
    private readonly ServiceProvider _services;

    private PostOffice()
    {
        _services = new ServiceCollection().AddCoalitionDb($"Data Source={_file};Pooling=False").AddScheduling().AddTurnedTime()
            .AddSingleton<ILoggerFactory, NullLoggerFactory>().AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSingleton<IMessenger>(this)
            .AddSingleton(services => new SandboxClock(services.GetRequiredService<IDbContextFactory<CoalitionDb>>(), new TurnedClock(Monday)))
            .AddSingleton<IClock>(services => services.GetRequiredService<SandboxClock>())
            .BuildServiceProvider();
    }

    public IList<Arrived> Arrivals { get; } = [];

    public Coalition Coalition { get; private set; } = null!;

    public Turner Turner => _services.GetRequiredService<Turner>();

    public SandboxClock Clock => _services.GetRequiredService<SandboxClock>();

    public Outbox Outbox => _services.GetRequiredService<Outbox>();

    /// <summary>What the messenger says of a parcel; everything arrives when nothing is set.</summary>
    public Func<Nudge, Mark?>? Answer { get; set; }

    public static async Task<PostOffice> OpenAsync()
    {
        var office = new PostOffice();
        await using var db = office.Db();
        await db.Database.EnsureCreatedAsync();
        office.Coalition = new() { Id = Id<Coalition>.At(Monday), Name = "Riverbend", Zone = "America/Vancouver", CreatedAt = Monday };
        db.Add(office.Coalition);
        await db.SaveChangesAsync();
        await office.Clock.StartAsync();
        return office;
    }

    public CoalitionDb Db() => _services.GetRequiredService<IDbContextFactory<CoalitionDb>>().CreateDbContext();

    /// <summary>Somebody who has agreed to hear from the bot.</summary>
    public async Task<Membership> Add(string name, Role role = Role.Member)
    {
        await using var db = Db();
        var person = new Person { Id = Id<Person>.At(Monday), Name = name, Zone = Coalition.Zone, ConsentedAt = Monday, CreatedAt = Monday };
        var member = new Membership { Id = Id<Membership>.At(Monday), CoalitionId = Coalition.Id, PersonId = person.Id, Role = role, JoinedAt = Monday, LastSignAt = Monday };
        db.AddRange(person, member);
        await db.SaveChangesAsync();
        return member;
    }

    /// <summary>A meeting on a wall time, made at the clock's moment.</summary>
    public async Task<Meeting> Meet(LocalDateTime start, Recurrence? recurrence = null)
    {
        var now = Clock.GetCurrentInstant();
        await using var db = Db();
        var series = new Series
        {
            Id = Id<Series>.At(now), CoalitionId = Coalition.Id, Title = "Housing table", Recurrence = recurrence ?? Recurrence.Once, Start = start,
            Minutes = 60, Zone = Coalition.Zone, Venue = new("https://example.org/j/1"), CreatedAt = now,
        };
        var meetings = SeriesRoll.Occurrences(series, [], now);
        db.Add(series);
        db.AddRange(meetings);
        await db.SaveChangesAsync();
        await Outbox.AddAsync(db, await MeetingPlan.NudgesAsync(db, meetings, now));
        return meetings[0];
    }

    /// <summary>Changes one person's place or answer, as if they had done it at the clock's moment.</summary>
    public async Task Change(Func<CoalitionDb, Task> change)
    {
        await using var db = Db();
        await change(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Plans one nudge.</summary>
    public async Task Plan(params Nudge[] nudges)
    {
        await using var db = Db();
        await Outbox.AddAsync(db, nudges);
    }

    /// <summary>The steps that somebody got, with the wall time in Vancouver.</summary>
    public IEnumerable<string> Got(string? name) => Arrivals.Where(arrival => arrival.To == name)
        .Select(arrival => $"{string.Join('+', arrival.Nudges.Select(nudge => nudge.Step))} {arrival.At.InZone(DateTimeZoneProviders.Tzdb[Coalition.Zone]):ddd d MMM HH:mm}");

    public Task<IReadOnlyList<Mark>> SendAsync(IReadOnlyList<Parcel> parcels, Batch facts, Instant now)
    {
        var marks = new List<Mark>();
        foreach (var parcel in parcels)
        {
            var answers = parcel.Nudges.Select(nudge => Answer is null ? Marks.Sent(nudge, now, "there") : Answer(nudge)).ToList();
            if (answers.Exists(mark => mark is { State: NudgeState.Sent })) Arrivals.Add(new(facts.Recipient(parcel.Nudges[0])?.Name, now, parcel.Nudges));
            marks.AddRange(answers.OfType<Mark>());
        }

        return Task.FromResult<IReadOnlyList<Mark>>(marks);
    }

    public Task<IReadOnlyList<Mark>> SettleAsync(IReadOnlyList<Nudge> uncertain, Instant now) =>
        Task.FromResult<IReadOnlyList<Mark>>([.. uncertain.Select(nudge => Marks.Sent(nudge, now, "found"))]);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        File.Delete(_file);
    }
}

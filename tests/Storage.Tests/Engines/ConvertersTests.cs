using CatBot.Engagement;
using CatBot.Engagement.Meetings;
using CatBot.Engagement.Nudges;
using CatBot.Engagement.People;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace CatBot.Storage.Tests.Engines;

public sealed class ConvertersTests
{
    private static readonly Lazy<ValueConverter> _converter = new(Made);

    private static readonly Gen<Instant> _instants = Gen.OneOf(
        Gen.Elements(Instant.MinValue, Instant.MaxValue, NodaConstants.UnixEpoch, NodaConstants.UnixEpoch.PlusNanoseconds(-1), Instant.MaxValue.PlusNanoseconds(-1_000_000)),
        from day in Gen.Choose(-4_371_222, 2_932_896)
        from half in Gen.Choose(0, 1)
        from nanos in Gen.Choose(0, int.MaxValue)
        select NodaConstants.UnixEpoch + Duration.FromDays(day) + Duration.FromHours(12 * half) + Duration.FromNanoseconds(20L * nanos));

    [Fact]
    public void A_moment_is_kept_to_the_microsecond() => Holds(_instants, moment =>
        Back(moment) <= moment && (moment == Instant.MaxValue || moment - Back(moment) < Duration.FromNanoseconds(1000)));

    [Fact]
    public void A_moment_that_was_kept_once_is_kept_for_good() => Holds(_instants, moment => Back(Back(moment)) == Back(moment));

    [Fact]
    public void Moments_are_kept_in_their_order() => Holds(Gen.Two(_instants), pair =>
        Math.Sign(pair.Item1.CompareTo(pair.Item2)) * Math.Sign(((long)Stored(pair.Item1)).CompareTo((long)Stored(pair.Item2))) >= 0);

    [Fact]
    public void The_ends_of_time_stay_the_ends_of_time()
    {
        Stored(Instant.MaxValue).ShouldBe(long.MaxValue);
        Stored(Instant.MinValue).ShouldBe(long.MinValue);
        Back(Instant.MaxValue).ShouldBe(Instant.MaxValue);
        Back(Instant.MinValue).ShouldBe(Instant.MinValue);
    }

    [Theory, BothEngines]
    public async Task Days_hours_and_rules_at_their_extremes_come_back_as_they_went_in(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var (coalition, person) = (Some.Coalition(), Some.Person("Zoë \U0001F408 שרה"));
        (person.QuietFrom, person.QuietTo) = (LocalTime.MaxValue, LocalTime.MinValue);
        var series = Some.Series(coalition);
        series.Recurrence = Recurrence.Monthly(-1, IsoDayOfWeek.Sunday) with { Skips = [LocalDate.MaxIsoValue, new(2026, 2, 28)], Count = 7 };
        (series.Start, series.EndedOn, series.Venue) = (LocalDate.MinIsoValue.At(LocalTime.MaxValue), LocalDate.MaxIsoValue, new());
        var membership = Some.Membership(coalition, person);
        (membership.PausedUntil, membership.OptOuts, membership.ReturnOn) = (Instant.MaxValue, OptOuts.Meetings | OptOuts.CheckIns, LocalDate.MinIsoValue);
        await store.Save(coalition, person, series, membership);

        (await store.Read(db => db.People.SingleAsync())).ShouldBeEquivalentTo(person);
        var kept = await store.Read(db => db.Series.SingleAsync());
        (kept.Recurrence, kept.Start, kept.EndedOn, kept.Venue).ShouldBe((series.Recurrence, series.Start, series.EndedOn, series.Venue));
        (await store.Read(db => db.Memberships.SingleAsync())).ShouldBeEquivalentTo(membership);
        (await store.Read(db => db.Memberships.CountAsync(member => member.PausedUntil > Some.Now))).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_place_can_be_taken_away_and_given_again(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var coalition = Some.Coalition();
        await store.Save(coalition, Some.Series(coalition));

        foreach (var venue in new Venue[] { new(), new(DialIn: "+1 250 555 0100"), new("https://example.org", null, "Room 3", "Ramp at the back") })
        {
            await store.Read(async db =>
            {
                (await db.Series.SingleAsync()).Venue = venue;
                return await db.SaveChangesAsync();
            });
            (await store.Read(db => db.Series.SingleAsync())).Venue.ShouldBe(venue);
        }
    }

    [Theory, BothEngines]
    public async Task Things_are_found_by_lists_of_ids_and_of_states(Engine engine)
    {
        await using var store = await Store.Migrated(engine);
        var people = Enumerable.Range(0, 2500).Select(_ => Some.Person()).ToList();
        await store.Save([.. people]);
        await store.Plan(Some.Nudge());
        List<Id<Person>> wanted = [.. people.Skip(1).Select(person => person.Id)];
        NudgeState[] open = [NudgeState.Planned, NudgeState.Claimed];

        (await store.Read(db => db.People.CountAsync(person => wanted.Contains(person.Id)))).ShouldBe(2499);
        (await store.Read(db => db.Nudges.CountAsync(nudge => open.Contains(nudge.State)))).ShouldBe(1);
    }

    private static void Holds<T>(Gen<T> values, Func<T, bool> rule) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(values.ToArbitrary(), rule));

    private static object Stored(Instant moment) => _converter.Value.ConvertToProvider(moment)!;

    private static Instant Back(Instant moment) => (Instant)_converter.Value.ConvertFromProvider(Stored(moment))!;

    private static ValueConverter Made()
    {
        var options = new DbContextOptionsBuilder<CoalitionDb>();
        options.UseDatabase("Data Source=:memory:");
        using var db = new CoalitionDb(options.Options);
        return db.Model.FindEntityType(typeof(Nudge))!.FindProperty(nameof(Nudge.DueAt))!.GetTypeMapping().Converter!;
    }
}

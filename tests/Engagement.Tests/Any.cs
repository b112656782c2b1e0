using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CatBot.Engagement.Tests;

/// <summary>What a property is tried on: moments of five years in zones that change their clocks by an hour, by half of one, or never.</summary>
internal static class Any
{
    public static readonly DateTimeZone Toronto = DateTimeZoneProviders.Tzdb["America/Toronto"];
    public static readonly DateTimeZone Vancouver = DateTimeZoneProviders.Tzdb["America/Vancouver"];
    public static readonly DateTimeZone LordHowe = DateTimeZoneProviders.Tzdb["Australia/Lord_Howe"];

    private static readonly Instant _from = Instant.FromUtc(2026, 1, 1, 0, 0);

    public static Gen<DateTimeZone> Zone { get; } = Gen.Elements(Toronto, Vancouver, LordHowe, DateTimeZone.Utc, DateTimeZoneProviders.Tzdb["Europe/Paris"]);

    public static Gen<Instant> Moment { get; } = Gen.Choose(0, 5 * 365 * 24 * 60).Select(minutes => _from + Duration.FromMinutes(minutes));

    /// <summary>A moment within two hours of a night on which the zone's clocks change, where it has one.</summary>
    public static Gen<Instant> Night(DateTimeZone zone) =>
        from change in Gen.Elements(zone.GetZoneIntervals(_from, _from + Duration.FromDays(5 * 365)).Select(interval => interval.HasEnd ? interval.End : _from).ToArray())
        from minutes in Gen.Choose(-120, 120)
        select change + Duration.FromMinutes(minutes);

    public static Gen<LocalTime> Time { get; } = Gen.Choose(0, (24 * 60) - 1).Select(minutes => LocalTime.Midnight.PlusMinutes(minutes));

    public static Gen<Instant> Around(DateTimeZone zone) => Gen.OneOf(Moment, Night(zone));

    public static Gen<LocalDateTime> Wall(DateTimeZone zone) => Around(zone).Select(at => at.InZone(zone).LocalDateTime);

    /// <summary>Tries the rule on a thousand cases and throws with the smallest one that breaks it.</summary>
    public static void Holds<T>(this Gen<T> cases, Func<T, bool> rule) =>
        Prop.ForAll(cases.ToArbitrary(), rule).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
}

using CatBot.Engagement.Meetings;
using NodaTime;

namespace CatBot.Engagement.People;

/// <summary>A pause, a leave and a secondment end by themselves on the first day back, at nine in the morning in the coalition's zone.</summary>
public static class ComingBack
{
    private static readonly LocalTime _nine = new(9, 0);

    /// <summary>The moment from which the person is back and may be welcomed.</summary>
    public static Instant At(LocalDate firstDayBack, DateTimeZone zone) => WallTime.At(firstDayBack + _nine, zone);

    /// <summary>How the person stands at <paramref name="now"/>, whether or not anyone has written the return down yet.</summary>
    /// <param name="firstDayBack">None: away until they say otherwise.</param>
    public static Standing Now(Standing standing, LocalDate? firstDayBack, DateTimeZone zone, Instant now) => standing switch
    {
        Standing.Active => Standing.Active,
        Standing.MovedOn => Standing.MovedOn,
        Standing.Paused or Standing.OnLeave or Standing.Seconded =>
            firstDayBack is { } day && now >= At(day, zone) ? Standing.Active : standing,
    };
}

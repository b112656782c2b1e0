using NodaTime;

namespace CatBot.Testing;

/// <summary>A clock that stands still until a test turns it. Safe to read and turn from several threads.</summary>
public sealed class TurnedClock(Instant start) : IClock
{
    private readonly Lock gate = new();
    private Instant now = start;

    /// <summary>The moment that the clock shows; it never moves by itself.</summary>
    public Instant GetCurrentInstant()
    {
        lock (gate)
            return now;
    }

    /// <summary>Turns the clock by <paramref name="time"/> (back, if negative) and returns the new moment.</summary>
    public Instant Turn(Duration time)
    {
        lock (gate)
            return now += time;
    }

    /// <summary>Sets the clock to <paramref name="moment"/>, which may lie before what it shows.</summary>
    public void TurnTo(Instant moment)
    {
        lock (gate)
            now = moment;
    }
}

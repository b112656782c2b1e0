using NodaTime;

namespace CatBot.Engagement;

/// <summary>The lasting name of one thing. A version-7 Guid, so that rows made together lie together.</summary>
public readonly record struct Id<T>(Guid Value)
{
    /// <summary>A new id whose leading bits are <paramref name="now"/>.</summary>
    public static Id<T> At(Instant now) => new(Guid.CreateVersion7(now.ToDateTimeOffset()));

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static Id<T>? Parse(string? text) => Guid.TryParse(text, out var value) ? new(value) : null;

    /// <summary>32 hexadecimal digits, fit for a button or an address.</summary>
    public override string ToString() => Value.ToString("n");
}

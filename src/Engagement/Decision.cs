using System.Diagnostics.CodeAnalysis;

namespace CatBot.Engagement;

/// <summary>What a rule says: accepted with a value, or refused for a reason that words can explain.</summary>
public readonly record struct Decision<T>
{
    private Decision(T? value, Refusal? why) => (Value, Why) = (value, why);

    /// <summary>What was accepted; default when refused.</summary>
    public T? Value { get; }

    /// <summary>Why it was refused; null when accepted.</summary>
    public Refusal? Why { get; }

    /// <summary>True when accepted; the value is then there.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Why))]
    public bool Accepted => Why is null;

    public static implicit operator Decision<T>(T value) => new(value, null);

    public static implicit operator Decision<T>(Refusal why) => new(default, why);
}

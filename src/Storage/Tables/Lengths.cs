namespace CatBot.Storage.Tables;

/// <summary>How long a stored text may be, in characters.</summary>
internal static class Lengths
{
    /// <summary>What a person typed: no message is longer.</summary>
    public const int Typed = 4000;

    public const int Channel = 40;
    public const int PlatformId = 200;
    public const int Step = 100;
    public const int Key = 450;

    /// <summary>Date, time, member of an enum.</summary>
    public const int Word = 32;

    /// <summary>No end: JSON that CatBot wrote itself.</summary>
    public const int Unlimited = -1;
}

namespace CatBot.Architecture;

/// <summary>A place that breaks a rule, and in one sentence what to do there.</summary>
public sealed record Finding(string Path, int Line, string Advice)
{
    public override string ToString() => $"{Path}:{Line}  {Advice}";
}

using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace CatBot.Storage.Tests;

public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>Runs a test once on each engine.</summary>
public sealed class BothEnginesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([new TheoryDataRow(Engine.Sqlite), new TheoryDataRow(Engine.Postgres)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}

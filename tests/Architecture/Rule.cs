namespace CatBot.Architecture;

/// <summary>A rule of the house. Each carries a breach that it must see, so that no rule can go blind, and a right way that it must let be.</summary>
public abstract class Rule
{
    protected abstract IEnumerable<House> Breaches { get; }

    protected abstract IEnumerable<House> RightWays { get; }

    [Fact]
    public void Holds_in_the_house()
    {
        var findings = Check(House.Real).ToList();
        if (findings.Count > 0)
            Assert.Fail(string.Join("\n", findings));
    }

    [Fact]
    public void Is_seen_when_broken()
    {
        foreach (var house in Breaches)
            Check(house).ShouldNotBeEmpty($"This must be found:\n{house}");
    }

    [Fact]
    public void Lets_the_right_way_be()
    {
        foreach (var house in RightWays)
            Check(house).ShouldBeEmpty($"This must not be found:\n{house}");
    }

    protected abstract IEnumerable<Finding> Check(House house);
}

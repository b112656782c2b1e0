namespace CatBot.Architecture;

public sealed class HouseTests
{
    [Fact]
    public void The_rules_look_at_all_four_rooms_and_at_the_tests()
    {
        foreach (var folder in new[] { "src/Engagement/", "src/Storage/", "src/Scheduling/", "src/Bot/", "tests/Architecture/" })
            House.Real.Under(folder).ShouldContain(file => file.IsCSharp, folder);
    }

    [Fact]
    public void Nothing_made_by_a_build_is_looked_at() =>
        House.Real.Files.ShouldNotContain(file => file.Path.Contains("/obj/") || file.Path.Contains("/bin/"));

    [Fact]
    public void A_finding_names_the_line()
    {
        var file = new SourceFile("src/A.cs", "// Now\nvar a = \"Now\";\nvar b = Now;\n");

        file.InCode("Now", "Do without $0.").ShouldHaveSingleItem().ToString().ShouldBe("src/A.cs:3  Do without Now.");
    }
}

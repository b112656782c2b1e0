namespace CatBot.Architecture.Conventions;

public sealed class Nothing_is_left_for_later : Rule
{
    private const string Mark = @"\b(TO(?:DO)|FIX(?:ME)|HA(?:CK)|X(?:XX))\b";

    // Written in two halves, since this file is looked at too.
    private static readonly string[] Marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "X" + "XX"];

    protected override IEnumerable<House> Breaches =>
        Marks.Select(mark => House.Of("src/A.cs", $"// {mark}: later")).Append(House.Of("deploy/run.sh", $"# {Marks[0]}")).Append(House.Of("tests/run", $"# {Marks[1]}(sam)"));

    protected override IEnumerable<House> RightWays => [House.Of("src/A.cs", "// Shacks and todos are fine.")];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Under("src/", "tests/", "deploy/").SelectMany(file => file.InText(Mark, "Do it now or file an issue: $0 says that it is not finished."));
}

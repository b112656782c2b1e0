namespace CatBot.Architecture.Conventions;

public sealed class No_file_is_a_drawer : Rule
{
    private const string Drawer = "(Utils?|Utilities|Helpers?|Managers?)$|^(Common|Misc|Shared|Extensions)$";

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Bot/Utils.cs", ""),
        House.Of("src/Bot/DateHelpers.cs", ""),
        House.Of("src/Bot/SessionManager.cs", ""),
        House.Of("src/Bot/Common/A.cs", ""),
        House.Of("tests/Bot.Tests/Extensions.cs", ""),
    ];

    protected override IEnumerable<House> RightWays => [House.Of("src/Bot/CommonGround.cs", ""), House.Of("src/Bot/Web/StyleExtensions.css", "")];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Under("src/", "tests/", "deploy/").Where(file => file.Path.Split('/').Any(part => Patterns.Fits(Drawer, part.Split('.')[0])))
            .Select(file => new Finding(file.Path, 1, "Name it after what it holds: this name would take in anything."));
}

namespace CatBot.Architecture.Rooms;

public sealed class Rooms_refer_in_one_direction_only : Rule
{
    private const string Reference = @"ProjectReference Include="".*?(\w+)\.csproj""";

    private static readonly string[] Row = ["Engagement", "Storage", "Scheduling", "Bot"];

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Engagement/Engagement.csproj", """<ProjectReference Include="../Storage/Storage.csproj" />"""),
        House.Of("src/Storage/Storage.csproj", """<ProjectReference Include="..\Bot\Bot.csproj" />"""),
        House.Of("src/Storage/Storage.csproj", """<ProjectReference Include="../../tests/Testing/Testing.csproj" />"""),
        House.Of("src/Extra/Extra.csproj", "<Project />"),
    ];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of("src/Bot/Bot.csproj", """<ProjectReference Include="../Scheduling/Scheduling.csproj" />"""),
    ];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Under("src/").Where(file => file.Name.EndsWith(".csproj", StringComparison.Ordinal)).SelectMany(Check);

    private static IEnumerable<Finding> Check(SourceFile project)
    {
        var room = Array.IndexOf(Row, project.Name[..^".csproj".Length]);
        if (room < 0)
            return [new(project.Path, 1, "Put the code into one of the four rooms: there is no fifth.")];
        var others = Row.Skip(room).ToList();
        return project.InText(Reference, "$1")
            .Where(finding => others.Contains(finding.Advice) || !Row.Contains(finding.Advice))
            .Select(finding => finding with { Advice = "Turn the reference round: a room refers only to rooms on its right (Bot, Scheduling, Storage, Engagement)." });
    }
}

namespace CatBot.Architecture.Rooms;

/// <summary>What a room's project may bring in, so that a forbidden name cannot even be written.</summary>
public sealed class Each_room_brings_only_its_own_packages : Rule
{
    private const string Web = @"Microsoft\.NET\.Sdk\.(Web|Razor)|Microsoft\.AspNetCore\.App";

    private const string Package = @"PackageReference Include=""([^""]+)""";

    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["Engagement"] = "^NodaTime$",
        ["Storage"] = @"EntityFrameworkCore|^Npgsql|^SQLitePCLRaw|^Microsoft\.Data\.Sqlite|^System\.Security\.Cryptography|^NodaTime",
        ["Scheduling"] = @"^Quartz|^Microsoft\.Extensions\.",
        ["Bot"] = @"^(?!Quartz|Npgsql|.*EntityFrameworkCore\.(Sqlite|SqlServer))",
    };

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Engagement/Engagement.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PackageReference Include="Polly.Core" /></Project>"""),
        House.Of("src/Bot/Bot.csproj", """<Project Sdk="Microsoft.NET.Sdk.Web"><PackageReference Include="Quartz" /></Project>"""),
        House.Of("src/Storage/Storage.csproj", """<Project Sdk="Microsoft.NET.Sdk.Web" />"""),
        House.Of("src/Storage/Storage.csproj", """<Project Sdk="Microsoft.NET.Sdk"><FrameworkReference Include="Microsoft.AspNetCore.App" /></Project>"""),
    ];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of("src/Engagement/Engagement.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PackageReference Include="NodaTime" /></Project>"""),
        House.Of("src/Bot/Bot.csproj", """<Project Sdk="Microsoft.NET.Sdk.Web"><PackageReference Include="CsvHelper" /></Project>"""),
    ];

    protected override IEnumerable<Finding> Check(House house) =>
        from project in house.Under("src/")
        where Allowed.ContainsKey(project.Name.Replace(".csproj", "", StringComparison.Ordinal))
        let room = project.Name[..^".csproj".Length]
        from finding in Foreign(project, Allowed[room]).Concat(room == "Bot" ? [] : project.InText(Web, "$0"))
        select finding with { Advice = $"Leave {finding.Advice} out of {room}: it belongs to another room." };

    private static IEnumerable<Finding> Foreign(SourceFile project, string allowed) =>
        project.InText(Package, "$1")
            .Where(found => !Patterns.Fits(allowed, found.Advice));
}

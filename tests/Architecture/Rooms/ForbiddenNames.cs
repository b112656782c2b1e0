namespace CatBot.Architecture.Rooms;

/// <summary>What a room may not name in its code. A new ban is one line here.</summary>
public sealed class Each_room_names_only_what_is_its_own : Rule
{
    private const string Http = "HttpClient|HttpRequestMessage|HttpResponseMessage|HttpContext|IHttpClientFactory";

    private static readonly (string Folder, string Names, string Advice)[] Bans =
    [
        ("src/Engagement/", @"EntityFrameworkCore|DbContext|DbSet|Npgsql|Sqlite", "Move it to Storage: the rules do not know how they are remembered."),
        ("src/Engagement/", $@"AspNetCore|System\.Net\.Http|{Http}", "Move it to Bot: the rules do not know the web."),
        ("src/Engagement/", "IClock|SystemClock|TimeProvider", "Take the moment as a parameter: a rule has no clock."),
        ("src/Engagement/", "Random|RandomNumberGenerator|NewGuid", "Take the value as a parameter: a rule has no chance."),
        ("src/Engagement/", "Quartz|Playwright|ILogger", "Move it to the room that owns it: a rule only decides."),
        ("src/Storage/", $"AspNetCore|{Http}", "Move it to Bot: Storage only remembers."),
        ("src/Storage/", "Quartz", "Move it to Scheduling: Storage only remembers."),
        ("src/Scheduling/", $"AspNetCore|{Http}", "Hand it over through IMessenger: Scheduling only says when."),
    ];

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Engagement/A.cs", "using Microsoft.EntityFrameworkCore;"),
        House.Of("src/Engagement/A.cs", "class A(System.Net.Http.HttpClient web);"),
        House.Of("src/Engagement/A.cs", "class A(IClock clock);"),
        House.Of("src/Engagement/A.cs", "var a = Random.Shared.Next();"),
        House.Of("src/Engagement/A.cs", "var a = RandomNumberGenerator.GetInt32(3);"),
        House.Of("src/Engagement/A.cs", "using Quartz;"),
        House.Of("src/Storage/A.cs", "using Microsoft.AspNetCore.Http;"),
        House.Of("src/Storage/A.cs", "using Quartz;"),
        House.Of("src/Scheduling/A.cs", "class A(IHttpClientFactory web);"),
    ];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of("src/Engagement/A.cs", "/// A random order would be unfair.\nclass A { Instant now; }"),
        House.Of("src/Storage/A.cs", "using Microsoft.EntityFrameworkCore;"),
        House.Of("src/Bot/A.cs", "using Microsoft.AspNetCore.Http;"),
    ];

    protected override IEnumerable<Finding> Check(House house) =>
        from ban in Bans
        from file in house.Under(ban.Folder)
        where file.IsCSharp
        from finding in file.InCode($@"\b({ban.Names})\b", ban.Advice)
        select finding;
}

public sealed class Only_Bot_names_a_channel : Rule
{
    private const string Channels = "Slack|Teams|Discord|Mattermost";

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Engagement/A.cs", "enum Channel { Slack }"),
        House.Of("src/Storage/A.cs", "// Teams sends it twice."),
        House.Of("src/Scheduling/A.cs", """var a = "Slack";"""),
    ];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of("src/Bot/A.cs", "class SlackOptions;"),
        House.Of("src/Engagement/A.cs", "// Some teams meet twice."),
    ];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Under("src/Engagement/", "src/Storage/", "src/Scheduling/").Where(file => file.IsCSharp)
            .SelectMany(file => file.InText(Channels, "Say it without $0: only Bot knows where people chat."));
}

public sealed class Ids_are_made_in_one_file : Rule
{
    private const string Maker = @"\bGuid\s*\.\s*CreateVersion7\b";

    protected override IEnumerable<House> Breaches => [House.Of("src/Storage/A.cs", "var id = Guid.CreateVersion7();")];

    protected override IEnumerable<House> RightWays => [House.Of("src/Engagement/Id.cs", "var id = Guid.CreateVersion7();"), House.Of("src/Scheduling/A.cs", "var claim = Guid.NewGuid();")];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Code.Where(file => file.Path != "src/Engagement/Id.cs").SelectMany(file => file.InCode(Maker, "Use Id<T>.At(now): ids are made in src/Engagement/Id.cs."));
}

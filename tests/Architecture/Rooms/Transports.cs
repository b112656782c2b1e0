namespace CatBot.Architecture.Rooms;

/// <summary>A transport is one file, so that another library can take its place.</summary>
public sealed class A_transport_is_one_file : Rule
{
    // (what names it, the file or files that may, how many of them in all)
    private static readonly (string Names, string Files, int Count, string Advice)[] Transports =
    [
        (@"\bQuartz\b", @"^src/Scheduling/Engine/\w+\.cs$", 1, "Name Quartz in one file under src/Scheduling/Engine only."),
        (@"\b(UseSqlite|UseNpgsql)\b", @"^src/Storage/Databases\.cs$", 1, "Choose the database in src/Storage/Databases.cs only."),
        (@"\b(HttpClient|HttpMessageInvoker|IHttpClientFactory|WebRequest)\b", @"^src/Bot/Channels/\w+/Api\.cs$", 9, "Send HTTP from the Api.cs of a channel only."),
        (@"\b(SmtpClient|TcpClient)\b", @"^src/Bot/Channels/Email/\w+\.cs$", 1, "Speak SMTP in one file under src/Bot/Channels/Email only."),
    ];

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Scheduling/Courier.cs", "using Quartz;"),
        House.Of(("src/Scheduling/Engine/A.cs", "using Quartz;"), ("src/Scheduling/Engine/B.cs", "using Quartz;")),
        House.Of("src/Bot/Program.cs", "options.UseNpgsql(url);"),
        House.Of("src/Bot/Features/A.cs", "class A(HttpClient web);"),
        House.Of("src/Bot/Delivery/A.cs", "var post = new SmtpClient();"),
    ];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of(
            ("src/Scheduling/Engine/A.cs", "using Quartz;"), ("src/Storage/Databases.cs", "options.UseSqlite(path);"),
            ("src/Bot/Channels/Slack/Api.cs", "class Api(HttpClient web);"), ("src/Bot/Channels/Teams/Api.cs", "class Api(HttpClient web);")),
    ];

    protected override IEnumerable<Finding> Check(House house) => Transports.SelectMany(transport =>
    {
        var first = house.Code.Select(file => file.InCode(transport.Names, transport.Advice).FirstOrDefault()).OfType<Finding>().ToList();
        var allowed = first.Where(finding => Patterns.Fits(transport.Files, finding.Path)).Take(transport.Count).ToList();
        return first.Except(allowed);
    });
}

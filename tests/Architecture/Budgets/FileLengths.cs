namespace CatBot.Architecture.Budgets;

public sealed class A_file_is_short : Rule
{
    private const int Most = 250;

    protected override IEnumerable<House> Breaches => [House.Of("src/Bot/A.cs", Lines(251)), House.Of("src/Storage/Migrations/A.cs", Lines(251)), House.Of("src/Bot/A.razor", Lines(251))];

    protected override IEnumerable<House> RightWays => [House.Of("src/Bot/A.cs", Lines(250))];

    internal static string Lines(int count) => string.Concat(Enumerable.Repeat("// why\n", count));

    protected override IEnumerable<Finding> Check(House house) =>
        house.Code.Where(file => file.Lines.Count > Most)
            .Select(file => new Finding(file.Path, Most, $"Split it: {file.Lines.Count} lines are more than {Most}."));
}

public sealed class The_middle_file_is_very_short : Rule
{
    private const int Median = 60;

    protected override IEnumerable<House> Breaches =>
        [House.Of(("src/Bot/A.cs", A_file_is_short.Lines(1)), ("src/Bot/B.cs", A_file_is_short.Lines(61)), ("src/Bot/C.cs", A_file_is_short.Lines(62)))];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of(("src/Bot/A.cs", A_file_is_short.Lines(60)), ("src/Bot/B.cs", A_file_is_short.Lines(60)), ("src/Bot/C.cs", A_file_is_short.Lines(200))),
        House.Of("src/Storage/Migrations/A.cs", A_file_is_short.Lines(200)),
    ];

    // A migration is a long list by nature: it is held to the limit of one file, not to the median.
    protected override IEnumerable<Finding> Check(House house) =>
        house.Code.Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal)).OrderBy(file => file.Lines.Count).ToList() is { Count: > 0 } files
        && files[files.Count / 2].Lines.Count > Median
            ? files[(files.Count / 2)..].Select(file => new Finding(file.Path, file.Lines.Count, $"Split some of these: half of all files are over {Median} lines."))
            : [];
}

public sealed class Program_is_a_table_of_contents : Rule
{
    private const int Most = 59;

    protected override IEnumerable<House> Breaches => [House.Of("src/Bot/Program.cs", A_file_is_short.Lines(60))];

    protected override IEnumerable<House> RightWays => [House.Of("src/Bot/Program.cs", A_file_is_short.Lines(59))];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Under("src/Bot/Program.cs").Where(file => file.Lines.Count > Most)
            .Select(file => new Finding(file.Path, Most, "Move the details to the folder they belong to: Program.cs stays under 60 lines."));
}

public sealed class A_room_says_on_half_a_page_what_it_is : Rule
{
    private const int Most = 30;

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Engagement/A.cs", "class A;"),
        House.Of(("src/Engagement/A.cs", "class A;"), ("src/Engagement/README.md", A_file_is_short.Lines(31))),
    ];

    protected override IEnumerable<House> RightWays => [House.Of(("src/Engagement/A.cs", "class A;"), ("src/Engagement/README.md", A_file_is_short.Lines(30)))];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Code.Select(file => string.Join('/', file.Path.Split('/')[..2]) + "/README.md").Distinct(StringComparer.Ordinal)
            .Where(readme => house.Under(readme).SingleOrDefault()?.Lines.Count is null or > Most)
            .Select(readme => new Finding(readme, 1, $"Say what lives in this room and what was decided instead of what, in at most {Most} lines."));
}

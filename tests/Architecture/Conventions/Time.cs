namespace CatBot.Architecture.Conventions;

/// <summary>The build bans these too (BannedSymbols.txt); a suppression of the ban is still seen here, and so are pages.</summary>
public sealed class One_file_reads_the_wall_clock : Rule
{
    private const string WallClock = @"\b(DateTime(Offset)?\s*\.\s*(Now|UtcNow|Today)|SystemClock\s*\.\s*Instance|TimeProvider\s*\.\s*System)\b";

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Bot/A.cs", "var now = DateTime.Now;"),
        House.Of("tests/Bot.Tests/A.cs", "var now = DateTimeOffset.UtcNow;"),
        House.Of("src/Bot/A.cs", "var clock = SystemClock.Instance;"),
        House.Of("src/Bot/A.cs", "var clock = TimeProvider.System;"),
        House.Of("src/Bot/Channels/Web/A.razor", "<p>@DateTime.Today</p>"),
    ];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of("src/Storage/DatabaseClock.cs", "var clock = SystemClock.Instance;"),
        House.Of("src/Bot/A.cs", "// DateTime.Now\nvar now = clock.GetCurrentInstant();"),
    ];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Under("src/", "tests/").Where(file => file.Path != "src/Storage/DatabaseClock.cs" && (file.IsCSharp || file.Name.EndsWith(".razor", StringComparison.Ordinal)))
            .SelectMany(file => file.InCode(WallClock, "Take the moment as a parameter, or IClock at a door, instead of $0."));
}

public sealed class A_test_turns_the_clock_instead_of_sleeping : Rule
{
    private const string Sleep = @"\b(Task\s*\.\s*Delay|Thread\s*\.\s*Sleep)\b";

    protected override IEnumerable<House> Breaches => [House.Of("tests/Bot.Tests/A.cs", "await Task.Delay(50);"), House.Of("tests/Bot.Tests/A.cs", "Thread.Sleep(50);")];

    protected override IEnumerable<House> RightWays => [House.Of("tests/Testing/Eventually.cs", "await Task.Delay(50);")];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Under("tests/").Where(file => file.IsCSharp && file.Path != "tests/Testing/Eventually.cs")
            .SelectMany(file => file.InCode(Sleep, "Turn the clock, or wait with Eventually, instead of $0."));
}

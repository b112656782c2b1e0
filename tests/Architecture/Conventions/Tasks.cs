namespace CatBot.Architecture.Conventions;

public sealed class Nothing_is_async_void : Rule
{
    private const string AsyncVoid = @"\basync\s+void\b";

    protected override IEnumerable<House> Breaches => [House.Of("src/Bot/A.cs", "class A { private async void B() { } }"), House.Of("tests/Bot.Tests/A.cs", "async void B() { }")];

    protected override IEnumerable<House> RightWays => [House.Of("src/Bot/A.cs", "class A { private async Task B() { } }")];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Under("src/", "tests/").Where(file => file.IsCSharp || file.Name.EndsWith(".razor", StringComparison.Ordinal))
            .SelectMany(file => file.InCode(AsyncVoid, "Return Task: what an async void method throws ends the whole process."));
}

public sealed class Nobody_blocks_on_a_task : Rule
{
    private const string Blocking = @"\.\s*(Result\b(?!\s*[(=])|Wait\(\s*\)|GetAwaiter\(\)\s*\.\s*GetResult\(\))";

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Bot/A.cs", "var a = Load().Result;"),
        House.Of("src/Bot/A.cs", "Load().Wait();"),
        House.Of("src/Bot/A.cs", "Load().GetAwaiter().GetResult();"),
    ];

    protected override IEnumerable<House> RightWays => [House.Of("src/Bot/A.cs", "var a = await Load(); // not .Result\nvar b = a.Results;")];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Code.SelectMany(file => file.InCode(Blocking, "Await it: $0 holds a thread and can deadlock (if it is no task, give the member another name)."));
}

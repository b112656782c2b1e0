using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CatBot.Architecture.Conventions;

public sealed class A_command_is_one_listed_file : Rule
{
    private const string List = "src/Bot/Features/CommandList.cs";

    private static readonly (string, string) Listed = (List, "class CommandList { object[] All = [new Assign()]; }");

    protected override IEnumerable<House> Breaches =>
    [
        House.Of(Listed, ("src/Bot/Features/Tasks/Done.cs", "sealed class Done : ICommand;")),
        House.Of(Listed, ("src/Bot/Delivery/Assign.cs", "sealed class Assign : ICommand;")),
        House.Of(Listed, ("src/Bot/Features/Tasks/Commands.cs", "sealed class Assign : ICommand;")),
        House.Of("src/Bot/Features/Tasks/Assign.cs", "sealed class Assign : ICommand;"),
    ];

    protected override IEnumerable<House> RightWays => [House.Of(Listed, ("src/Bot/Features/Tasks/Assign.cs", "sealed class Assign(Clock clock) : IDisposable, ICommand;"))];

    protected override IEnumerable<Finding> Check(House house) =>
        from file in house.Under("src/")
        from type in file.Nodes<TypeDeclarationSyntax>()
        where type is not InterfaceDeclarationSyntax && type.BaseList?.Types.Any(parent => parent.Type.ToString() == "ICommand") == true
        from advice in Check(house, file, type.Identifier.Text)
        select file.At(type, advice);

    private static IEnumerable<string> Check(House house, SourceFile file, string name)
    {
        if (!file.Path.StartsWith("src/Bot/Features/", StringComparison.Ordinal) || file.Name != $"{name}.cs")
            yield return $"Give the command a file of its own, {name}.cs in a folder of src/Bot/Features.";
        if (!house.Under(List).Any(list => list.Names(name)))
            yield return $"Add {name} to {List}, where help finds it.";
    }
}

public sealed class A_job_is_in_the_timetable : Rule
{
    private const string Timetable = "src/Scheduling/Timetable.cs";

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Scheduling/Jobs/RemindPeople.cs", "sealed class RemindPeople;"),
        House.Of((Timetable, "// RemindPeople is not here."), ("src/Scheduling/Jobs/RemindPeople.cs", "sealed class RemindPeople;")),
    ];

    protected override IEnumerable<House> RightWays =>
        [House.Of((Timetable, "class Timetable { object[] All = [Every<RemindPeople>()]; }"), ("src/Scheduling/Jobs/RemindPeople.cs", "sealed class RemindPeople;"))];

    protected override IEnumerable<Finding> Check(House house) =>
        from file in house.Under("src/Scheduling/Jobs/")
        where file.IsCSharp
        let name = file.Name[..^".cs".Length]
        where !house.Under(Timetable).Any(timetable => timetable.Names(name))
        select new Finding(file.Path, 1, $"Give {name} its name and rhythm in {Timetable}: a job that is not there never runs.");
}

using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CatBot.Architecture.Conventions;

/// <summary>What nobody listed is compiled and never runs.</summary>
public sealed class A_feature_is_one_listed_file : Rule
{
    private static readonly (string Interface, string List)[] Lists =
        [("ICommand", "src/Bot/Features/CommandList.cs"), ("IWriter", "src/Bot/Features/WriterList.cs")];

    private static readonly (string, string) Listed = (Lists[0].List, "class CommandList { object[] All = [new Assign()]; }");

    protected override IEnumerable<House> Breaches =>
    [
        House.Of(Listed, ("src/Bot/Features/Tasks/Done.cs", "sealed class Done : ICommand;")),
        House.Of(Listed, ("src/Bot/Delivery/Assign.cs", "sealed class Assign : ICommand;")),
        House.Of(Listed, ("src/Bot/Features/Tasks/Commands.cs", "sealed class Assign : ICommand;")),
        House.Of(Listed, ("src/Bot/Features/Tasks/Assign.cs", "sealed class Assign : IWriter;")),
        House.Of("src/Bot/Features/Tasks/Assign.cs", "sealed class Assign : ICommand;"),
    ];

    protected override IEnumerable<House> RightWays =>
        [House.Of(Listed, ("src/Bot/Features/Tasks/Assign.cs", "sealed class Assign(Clock clock) : IDisposable, ICommand;"))];

    protected override IEnumerable<Finding> Check(House house) =>
        from file in house.Under("src/")
        from type in file.Nodes<TypeDeclarationSyntax>()
        where type is not InterfaceDeclarationSyntax
        from list in Lists
        where type.BaseList?.Types.Any(parent => parent.Type.ToString() == list.Interface) == true
        from advice in Check(house, file, type.Identifier.Text, list.List)
        select file.At(type, advice);

    private static IEnumerable<string> Check(House house, SourceFile file, string name, string list)
    {
        if (!file.Path.StartsWith("src/Bot/Features/", StringComparison.Ordinal) || file.Name != $"{name}.cs")
            yield return $"Give {name} a file of its own, {name}.cs in a folder of src/Bot/Features.";
        if (!house.Under(list).Any(names => names.Names(name)))
            yield return $"Add {name} to {list}: nobody else would find it.";
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

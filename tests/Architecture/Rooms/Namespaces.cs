using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CatBot.Architecture.Rooms;

public sealed class A_namespace_says_where_its_file_is : Rule
{
    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Engagement/Tasks/A.cs", "namespace CatBot.Engagement;\nclass A;"),
        House.Of("src/Engagement/A.cs", "namespace CatBot.Engagement { class A; }"),
        House.Of("src/Engagement/A.cs", "class A;"),
    ];

    protected override IEnumerable<House> RightWays => [House.Of("src/Engagement/Tasks/A.cs", "namespace CatBot.Engagement.Tasks;\nclass A;"), House.Of("src/Bot/Program.cs", "return 0;")];

    protected override IEnumerable<Finding> Check(House house) =>
        from file in house.Under("src/")
        where file.Path != "src/Bot/Program.cs" && file.Nodes<BaseTypeDeclarationSyntax>().Any()
        let expected = $"CatBot.{string.Join('.', file.Path.Split('/')[1..^1])}"
        where file.Path != "src/Bot/Program.cs" && file.Nodes<FileScopedNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() != expected
        select new Finding(file.Path, 1, $"Write `namespace {expected};`, as the folder says.");
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CatBot.Architecture.Conventions;

public sealed class What_others_call_says_what_it_is : Rule
{
    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Engagement/A.cs", "public sealed class A;"),
        House.Of("src/Bot/Conversation/A.cs", "public interface IA;"),
        House.Of("src/Engagement/A.cs", "// Not a doc comment.\npublic enum A { B }"),
    ];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of("src/Engagement/A.cs", "/// <summary>Why.</summary>\n[Flags]\npublic enum A { B }\ninternal sealed class C;"),
        House.Of("src/Engagement/A.cs", "/// <summary>Why.</summary>\npublic abstract record A { public sealed record Case : A; }"),
        House.Of("src/Storage/A.cs", "public sealed class A;"),
    ];

    protected override IEnumerable<Finding> Check(House house) =>
        from file in house.Under("src/Engagement/", "src/Bot/Conversation/")
        from type in file.Nodes<BaseTypeDeclarationSyntax>()
        where type is { Parent: BaseNamespaceDeclarationSyntax or CompilationUnitSyntax } && type.Modifiers.Any(SyntaxKind.PublicKeyword)
            && !type.GetLeadingTrivia().Any(SyntaxKind.SingleLineDocumentationCommentTrivia)
        select file.At(type, $"Say in a /// summary what {type.Identifier} is for those who use it.");
}

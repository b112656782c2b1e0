using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CatBot.Architecture.Budgets;

public sealed class A_class_depends_on_five_others_at_most : Rule
{
    private const int Most = 5;

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Bot/A.cs", "sealed class A(B b, C c, D d, E e, F f, G g);"),
        House.Of("src/Bot/A.cs", "sealed class A { public A(B b, C c, D d, E e, F f, G g) { } }"),
    ];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of("src/Bot/A.cs", "sealed class A(B b, C c, D d, E e, F f);"),
        House.Of("src/Bot/A.cs", "sealed record A(B b, C c, D d, E e, F f, G g);"),
        House.Of("src/Bot/A.cs", "sealed class A(B b, C c, D d, E e, F f, G g) : InvalidOperationException;"),
    ];

    protected override IEnumerable<Finding> Check(House house) =>
        from file in house.Code
        from type in file.Nodes<ClassDeclarationSyntax>()
        where type.BaseList?.Types.Any(parent => parent.Type.ToString().EndsWith("Exception", StringComparison.Ordinal)) != true
        from parameters in type.Members.OfType<ConstructorDeclarationSyntax>().Select(constructor => constructor.ParameterList).Append(type.ParameterList)
        where parameters?.Parameters.Count > Most
        select file.At(parameters, $"Split {type.Identifier}, or make it a record if it only holds values: it takes more than {Most} things.");
}

/// <summary>Inheritance is a decision: a class says that it is open (abstract) or closed (sealed, static).</summary>
public sealed class A_class_is_sealed : Rule
{
    private static readonly SyntaxKind[] Decided = [SyntaxKind.SealedKeyword, SyntaxKind.StaticKeyword, SyntaxKind.AbstractKeyword];

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Bot/A.cs", "public class A;"),
        House.Of("src/Bot/A.cs", "public record A;"),
        House.Of("tests/Bot.Tests/A.cs", "public sealed class A { private class B; }"),
    ];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of("src/Bot/A.cs", "sealed class A; static class B; abstract record C; readonly record struct D; struct E;"),
        House.Of(("src/Bot/A.cs", "sealed partial class A;"), ("src/Bot/A.More.cs", "partial class A;")),
    ];

    protected override IEnumerable<Finding> Check(House house)
    {
        var types = house.Under("src/", "tests/").SelectMany(file => file.Nodes<TypeDeclarationSyntax>().Select(type => (File: file, Type: type))).ToList();
        return types.Where(type => type.Type.IsKind(SyntaxKind.ClassDeclaration) || type.Type.IsKind(SyntaxKind.RecordDeclaration))
            .GroupBy(type => type.Type.Modifiers.Any(SyntaxKind.PartialKeyword) ? type.Type.Identifier.Text : $"{type.File.Path} {type.Type.SpanStart}", StringComparer.Ordinal)
            .Where(parts => !parts.SelectMany(part => part.Type.Modifiers).Any(modifier => Decided.Contains(modifier.Kind())))
            .Select(parts => parts.First().File.At(parts.First().Type, $"Seal {parts.First().Type.Identifier}, or make it static or abstract."));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CatBot.Architecture.Budgets;

/// <summary>The lines of a method: those between its braces, or those of its expression.</summary>
public sealed record Body(SourceFile File, BaseMethodDeclarationSyntax Method)
{
    public int Lines => Method.ExpressionBody is { } expression
        ? Last(expression.Expression) - First(expression.Expression) + 1
        : Math.Max(Last(Method.Body!) - First(Method.Body!) - 1, Math.Min(1, Method.Body!.Statements.Count));

    /// <summary>A switch of the kind <c>Place.Hall => "hall"</c> is data: one line for each member of an enum, however many it has.</summary>
    public bool IsTable => Method.ExpressionBody?.Expression is SwitchExpressionSyntax table
        && table.Arms.All(arm => arm is { Pattern: ConstantPatternSyntax, WhenClause: null, Expression: LiteralExpressionSyntax });

    public static IEnumerable<Body> In(House house) =>
        from file in house.Code
        from method in file.Nodes<BaseMethodDeclarationSyntax>()
        where method.Body is not null || method.ExpressionBody is not null
        select new Body(file, method);

    public Finding Finding(string advice) => File.At(Method, advice);

    private int First(SyntaxNode node) => File.LineOf(node.SpanStart);

    private int Last(SyntaxNode node) => File.LineOf(node.Span.End);
}

public sealed class A_method_is_short : Rule
{
    private const int Most = 40;

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/Bot/A.cs", $"class A {{ void B()\n{{\n{Statements(41)}}}\n}}"),
        House.Of("src/Bot/A.cs", $"class A {{ A()\n{{\n{Statements(41)}}}\n}}"),
        House.Of("src/Bot/A.cs", $"class A {{ int B() =>\n{string.Concat(Enumerable.Repeat("1 +\n", 40))}1;\n}}"),
        House.Of("src/Bot/A.cs", $"class A {{ string B(C c) => c switch\n{{\n{string.Concat(Enumerable.Repeat("C.D => E(c),\n", 50))}}};\n}}"),
    ];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of("src/Bot/A.cs", $"class A {{ void B()\n{{\n{Statements(40)}}}\n}}"),
        House.Of("src/Bot/A.cs", $"class A {{ string B(C c) => c switch\n{{\n{string.Concat(Enumerable.Repeat("C.D => \"d\",\n", 50))}}};\n}}"),
    ];

    internal static string Statements(int count) => string.Concat(Enumerable.Repeat("C();\n", count));

    protected override IEnumerable<Finding> Check(House house) =>
        Body.In(house).Where(body => body.Lines > Most && !body.IsTable).Select(body => body.Finding($"Take it apart: {body.Lines} lines are more than {Most}."));
}

public sealed class The_middle_method_is_very_short : Rule
{
    private const int Median = 8;

    protected override IEnumerable<House> Breaches =>
        [House.Of("src/Bot/A.cs", $"class A {{ int B() => 1;\nvoid C()\n{{\n{A_method_is_short.Statements(9)}}}\nvoid D()\n{{\n{A_method_is_short.Statements(10)}}}\n}}")];

    protected override IEnumerable<House> RightWays =>
        [House.Of("src/Bot/A.cs", $"class A {{ int B() => 1;\nvoid C()\n{{\n{A_method_is_short.Statements(8)}}}\nvoid D()\n{{\n{A_method_is_short.Statements(40)}}}\n}}")];

    protected override IEnumerable<Finding> Check(House house) =>
        Body.In(house).OrderBy(body => body.Lines).ToList() is { Count: > 0 } bodies && bodies[bodies.Count / 2].Lines > Median
            ? bodies[(bodies.Count / 2)..].Select(body => body.Finding($"Shorten some of these: half of all methods are over {Median} lines."))
            : [];
}

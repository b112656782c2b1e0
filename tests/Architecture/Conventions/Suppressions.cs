using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CatBot.Architecture.Conventions;

public sealed class A_suppression_has_a_reason : Rule
{
    private const string Comment = @"//\s*\w|<!--\s*\w|-->|^# \w";
    private const string Property = @"^\s*<(NoWarn|WarningsNotAsErrors)>";
    private const string Severity = @"severity\s*=\s*(none|silent)";
    private const string Pragma = @"^\s*#pragma warning disable";
    private const string Advice = "Say beside it why the warning is wrong here, or mend the cause.";

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("src/A.cs", "#pragma warning disable CS1234\nclass A;"),
        House.Of("src/A.cs", "[SuppressMessage(\"a\", \"b\")]\nclass A;"),
        House.Of("src/A.cs", "[SuppressMessage(\"a\", \"b\", Justification = \"\")]\nclass A;"),
        House.Of("src/A.csproj", "<NoWarn>CS1234</NoWarn>"),
        House.Of("Directory.Build.props", "<PropertyGroup>\n<NoWarn>CS1234</NoWarn>"),
        House.Of(".editorconfig", "[*.cs]\ndotnet_diagnostic.A.severity = none"),
    ];

    protected override IEnumerable<House> RightWays =>
    [
        House.Of("src/A.cs", "#pragma warning disable CS1234 // The framework asks for it.\n#pragma warning restore CS1234\nclass A;"),
        House.Of("src/A.cs", "// The framework asks for it.\n#pragma warning disable CS1234\nclass A;"),
        House.Of("src/A.cs", "[SuppressMessage(\"a\", \"b\", Justification = \"The framework asks for it.\")]\nclass A;"),
        House.Of("src/A.csproj", "<!-- The framework asks for it. -->\n<NoWarn>CS1234</NoWarn>"),
        House.Of(".editorconfig", "# The framework asks for them.\ndotnet_diagnostic.A.severity = none\ndotnet_diagnostic.B.severity = none"),
    ];

    protected override IEnumerable<Finding> Check(House house) => house.Files.SelectMany(file => Bare(file).Concat(Attributes(file)));

    private static IEnumerable<Finding> Bare(SourceFile file)
    {
        var suppression = file.IsCSharp ? Pragma : file.Name == ".editorconfig" ? Severity : Property;
        return file.InText(suppression, Advice).Where(finding => !HasReason(file.Lines, finding.Line, suppression));
    }

    // It stands on the line itself, or above the block of suppressions that the line belongs to.
    private static bool HasReason(IReadOnlyList<string> lines, int line, string suppression) =>
        lines.Take(line - 1).Reverse().SkipWhile(above => Patterns.Fits(suppression, above)).Take(1).Append(lines[line - 1])
            .Any(place => Patterns.Fits(Comment, place));

    private static IEnumerable<Finding> Attributes(SourceFile file) =>
        from attribute in file.Nodes<AttributeSyntax>()
        where attribute.Name.ToString() is "SuppressMessage" or "UnconditionalSuppressMessage"
        where attribute.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.ToString() == "Justification" && argument.Expression.ToString() != "\"\"") != true
        select file.At(attribute, Advice);
}

public sealed class Warnings_are_errors : Rule
{
    private const string Off = "<TreatWarningsAsErrors>false";
    private const string On = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    protected override IEnumerable<House> Breaches =>
    [
        House.Of("Directory.Build.props", "<Project />"),
        House.Of(("Directory.Build.props", On), ("src/Bot/Bot.csproj", "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")),
    ];

    protected override IEnumerable<House> RightWays => [House.Of(("Directory.Build.props", On), ("src/Bot/Bot.csproj", "<Project />"))];

    protected override IEnumerable<Finding> Check(House house) =>
        house.Files.Where(file => file.Path == "Directory.Build.props" && !file.Text.Contains(On, StringComparison.Ordinal))
            .Select(file => new Finding(file.Path, 1, $"Write {On}."))
            .Concat(house.Files.Where(file => !file.IsCSharp).SelectMany(file => file.InText(Off, "Leave warnings as errors in every project.")));
}

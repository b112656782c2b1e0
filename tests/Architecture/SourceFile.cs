using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CatBot.Architecture;

/// <summary>One text file of the repository; the path is written from its root, with slashes.</summary>
public sealed class SourceFile(string path, string text)
{
    private readonly Lazy<SyntaxNode> root = new(() => CSharpSyntaxTree.ParseText(text).GetRoot());
    private readonly Lazy<SourceText> code = new(() => SourceText.From(path.EndsWith(".cs", StringComparison.Ordinal) ? Blanked(text) : text));

    public string Path => path;

    public string Text => text;

    public string Name => path[(path.LastIndexOf('/') + 1)..];

    public bool IsCSharp => path.EndsWith(".cs", StringComparison.Ordinal);

    public IReadOnlyList<string> Lines { get; } = text.TrimEnd('\n').Split('\n');

    public IEnumerable<T> Nodes<T>() where T : SyntaxNode => IsCSharp ? root.Value.DescendantNodes(descendIntoTrivia: true).OfType<T>() : [];

    /// <summary>True when the name is used as a word of the code.</summary>
    public bool Names(string name) => root.Value.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Text == name);

    /// <summary>One finding for each match outside comments and strings (C#), or anywhere (other files). <c>$0</c> in the advice is what was found.</summary>
    public IEnumerable<Finding> InCode([StringSyntax("Regex")] string pattern, string advice) =>
        Patterns.All(pattern, code.Value.ToString()).Select(match => new Finding(path, LineOf(match.Index), match.Result(advice)));

    /// <summary>One finding for each line that matches, comments and strings included. <c>$0</c> in the advice is what was found.</summary>
    public IEnumerable<Finding> InText([StringSyntax("Regex")] string pattern, string advice) =>
        Lines.Index().SelectMany(line => Patterns.All(pattern, line.Item).Take(1).Select(match => new Finding(path, line.Index + 1, match.Result(advice))));

    public Finding At(SyntaxNode node, string advice) => new(path, LineOf(node.GetFirstToken().SpanStart), advice);

    public int LineOf(int position) => code.Value.Lines.GetLinePosition(position).Line + 1;

    // Comments and strings become spaces, so that what they say is not taken for code and every line keeps its number.
    private static string Blanked(string text)
    {
        var letters = text.ToCharArray();
        var tree = CSharpSyntaxTree.ParseText(text).GetRoot();
        var words = tree.DescendantTokens().Where(IsWords).Select(token => token.Span);
        var comments = tree.DescendantTrivia().Where(trivia => trivia.ToFullString().StartsWith('/')).Select(trivia => trivia.FullSpan);
        foreach (var span in words.Concat(comments))
        {
            for (var i = span.Start; i < span.End; i++)
                letters[i] = letters[i] == '\n' ? '\n' : ' ';
        }

        return new(letters);
    }

    private static bool IsWords(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;
}

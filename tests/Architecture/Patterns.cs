using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CatBot.Architecture;

/// <summary>Regular expressions with a time limit; groups without a name capture only where a pattern asks for <c>$1</c>.</summary>
public static class Patterns
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static IEnumerable<Match> All([StringSyntax("Regex")] string pattern, string text) => Regex.Matches(text, pattern, RegexOptions.None, Patience);

    public static bool Fits([StringSyntax("Regex")] string pattern, string text) => Regex.IsMatch(text, pattern, RegexOptions.None, Patience);
}

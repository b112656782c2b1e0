using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CatBot.Bot.Words;

/// <summary>A piece of an entry, parsed once when the words are loaded.</summary>
public abstract record Segment
{
    public abstract void Write(scoped ref DefaultInterpolatedStringHandler result, scoped in Saying saying);
}

public sealed record Literal(string Text) : Segment
{
    public override void Write(scoped ref DefaultInterpolatedStringHandler result, scoped in Saying saying) =>
        result.AppendLiteral(Text);
}

/// <summary><c>{name}</c>, or the <c>#</c> inside a choice.</summary>
public sealed record Placeholder(string Name) : Segment
{
    public override void Write(scoped ref DefaultInterpolatedStringHandler result, scoped in Saying saying)
    {
        var value = saying[Name];
        if (value is string text)
            result.AppendLiteral(text);
        else if (value is int or long)
            result.AppendFormatted(value, format: "N0");
        else if (value is decimal or double)
            result.AppendFormatted(value, format: "#,0.##");
        else
            throw new ArgumentException($"{{{Name}}} is a {value.GetType().Name}; give it as words or as a number.", nameof(saying));
    }
}

/// <summary><c>{count|one: …|other: …}</c> by the plural of a number, or <c>{mode|inperson: …|other: …}</c> by a value's name.</summary>
public sealed record Choice(string Name, FrozenDictionary<string, Template> Cases) : Segment
{
    public const string Zero = "zero";
    public const string One = "one";
    public const string Other = "other";

    public override void Write(scoped ref DefaultInterpolatedStringHandler result, scoped in Saying saying) =>
        Pick(saying[Name], saying.Grammar).Write(ref result, saying);

    private Template Pick(object value, Grammar grammar)
    {
        var name = value is int or long or decimal or double
            ? PluralOf(Convert.ToDecimal(value, CultureInfo.InvariantCulture), grammar)
            : value.ToString() ?? Other;
        return Cases.TryGetValue(name, out var template) ? template : Cases[Other];
    }

    private string PluralOf(decimal number, Grammar grammar) =>
        number == 0 && Cases.ContainsKey(Zero) ? Zero
        : grammar.IsOne(number) ? One
        : Other;
}
